package org.needmatch.json;

import java.util.List;
import org.needmatch.api.Planning.Sentences;
import org.needmatch.explain.Shortlist;

/**
 * Among whom people decide.
 *
 * @param shortlists
 *          one entry for each role with an empty seat that people decide on
 */
@Format("needmatch/shortlists/1")
public record ShortlistsDocument(List<Role> shortlists) implements JsonDocument {

  /**
   * A role of a need, or of all that is left of a commitment.
   *
   * @param needId
   *          of a commitment the first need left
   * @param commitment
   *          empty when the need stands by itself
   * @param sessions
   *          how many needs are taken together
   * @param eligible
   *          how many may sit there, listed or not
   * @param entries
   *          the best first
   */
  public record Role(String needId, String role, String commitment, int sessions, int eligible,
      List<Entry> entries) {
  }

  /**
   * Somebody who may sit there.
   *
   * @param comfort
   *          in minutes, of all sessions together; more is better
   * @param obstacles
   *          what in the plan is in the way; empty when the volunteer is free
   */
  public record Entry(String volunteerId, long comfort, List<ObstacleFields> obstacles) {
  }

  /** The document of shortlists. */
  public static ShortlistsDocument of(List<Shortlist> all, Sentences sentences) {
    return new ShortlistsDocument(all.stream()
        .map(one -> new Role(one.needId(), one.role(), one.commitment(), one.sessions(),
            one.eligible(), one.entries().stream().map(each -> new Entry(each.volunteer().id(),
                each.comfort(), ObstacleFields.of(each.obstacles(), sentences))).toList()))
        .toList());
  }

  /**
   * Reads the document.
   *
   * @throws JsonDocumentException
   *           when it is none
   */
  public static ShortlistsDocument read(String json) {
    return RecordReader.document(json, ShortlistsDocument.class);
  }
}
