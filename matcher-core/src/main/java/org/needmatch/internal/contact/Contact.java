package org.needmatch.internal.contact;

/**
 * How somebody is reached. Its text says nothing, so that no log can.
 *
 * @param email
 *          an address, or empty
 * @param telephone
 *          as it stood, or empty
 * @param preferred
 *          how the person would rather be told, in the organisation's words
 * @param language
 *          of messages, as a language tag such as {@code pl}; empty for the
 *          organisation's own
 */
public record Contact(String email, String telephone, String preferred, String language) {
  /** Nothing is known. */
  public static final Contact NONE = new Contact("", "", "", "");

  @Override
  public String toString() {
    return "Contact";
  }
}
