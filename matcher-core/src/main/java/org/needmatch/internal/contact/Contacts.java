package org.needmatch.internal.contact;

import java.util.Map;

/**
 * The contacts of an input by volunteer. Its text says nothing, so that no log
 * can. Immutable.
 */
public record Contacts(Map<String, Contact> byVolunteer) {
  /** Nothing is known of anybody. */
  public static final Contacts NONE = new Contacts(Map.of());

  /** Copies the map. */
  public Contacts {
    byVolunteer = Map.copyOf(byVolunteer);
  }

  /** Of one volunteer; {@link Contact#NONE} when nothing is known. */
  public Contact of(String volunteerId) {
    return byVolunteer.getOrDefault(volunteerId, Contact.NONE);
  }

  @Override
  public String toString() {
    return "Contacts";
  }
}
