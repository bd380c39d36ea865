package org.needmatch.internal.contact;

/** What messages need beside problem and plan. Immutable. */
public record Correspondence(Contacts contacts, Templates templates) {
  /** Nobody can be reached, and all are told in the built-in words. */
  public static Correspondence standard() {
    return new Correspondence(Contacts.NONE, Templates.standard());
  }
}
