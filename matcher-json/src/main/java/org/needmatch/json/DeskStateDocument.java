package org.needmatch.json;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the page of the desk shows: the week, who sits where, and
 * what has changed since the plan was published.
 *
 * @param revision
 *          counts every change of the draft; whoever changes it says which one
 *          was looked at
 * @param folder
 *          the input
 * @param plan
 *          the plan's folder
 * @param weeks
 *          the Mondays of the planned weeks
 * @param from
 *          the time that it is, such as 2026-11-23T09:00; null when no session
 *          counts as begun
 * @param changed
 *          what is not saved yet, oldest first
 * @param undo
 *          whether an edit can be taken back
 * @param redo
 *          whether one that was taken back can be done again
 * @param job
 *          what is being searched for, or was last; null when nothing was
 * @param proposal
 *          a plan that can be taken over or thrown away, null when there is
 *          none
 * @param recovered
 *          edits that a desk left which ended without saving, null when there
 *          are none
 * @param outdated
 *          whether somebody else has written to a folder since, so that nothing
 *          can be saved until it is read again
 * @param warnings
 *          sentences on what deserves a look
 */
@Format("needmatch/desk-state/1")
public record DeskStateDocument(long revision, String folder, String plan, List<LocalDate> weeks,
    @Nullable String from, Names names, Figures figures, List<Group> initiatives, List<Group> areas,
    List<Need> needs, List<Person> volunteers, List<Change> changed, boolean undo, boolean redo,
    @Nullable Job job, @Nullable Proposal proposal, @Nullable Recovered recovered, boolean outdated,
    List<String> warnings) implements JsonDocument {

  /**
   * Whether people are called by name.
   *
   * @param on
   *          whether they are now
   * @param possible
   *          whether they may be
   */
  public record Names(boolean on, boolean possible) {
  }

  /**
   * What the draft does.
   *
   * @param metPercent
   *          weighted need met
   * @param limitPercent
   *          what cannot be exceeded, null when nobody has proven a limit
   * @param limitScope
   *          a sentence: what is met, and which plans the limit is said of
   * @param met
   *          in points
   * @param total
   *          in points, with every seat filled
   * @param people
   *          active volunteers
   */
  public record Figures(double metPercent, @Nullable Double limitPercent, String limitScope,
      long met, long total, long seats, long filled, int people, int peoplePlaced, int sessions,
      int sessionsRunning) {
  }

  /** An initiative or an area. */
  public record Group(String id, String name) {
  }

  /**
   * A session.
   *
   * @param start
   *          such as 09:30
   * @param end
   *          the same
   * @param series
   *          the id of its series
   * @param home
   *          whether it is in somebody's home
   * @param running
   *          whether it can run with the people it has
   */
  public record Need(String id, String title, @Nullable String initiative, @Nullable String area,
      String venue, LocalDate date, String start, String end, String series, boolean remote,
      boolean home, boolean running, List<Role> roles) {
  }

  /**
   * A role of a session.
   *
   * @param min
   *          fewest people with whom the session may run
   * @param max
   *          seats
   * @param empty
   *          seats without anybody
   * @param reason
   *          why, as a sentence; empty when no seat is empty or it is not worked
   *          out yet
   */
  public record Role(String role, int min, int max, int empty, String reason, List<Seat> seats) {
  }

  /**
   * Somebody in a seat, or who has said no to it.
   *
   * @param change
   *          kept, new, or gone for somebody who has said no
   */
  public record Seat(String volunteer, @OneOf({
      "proposed", "accepted", "declined", "cancelled", "done", "no-show"}) String status,
      boolean pinned, @OneOf({"kept", "new", "gone"}) String change) {
  }

  /**
   * A volunteer.
   *
   * @param name
   *          the id when names are off
   * @param weekSeats
   *          how many seats they have
   * @param reason
   *          why they have none, as a sentence; empty when they have one or it is
   *          not worked out yet
   */
  public record Person(String id, String name, boolean active, List<Place> seats, int weekSeats,
      String reason) {
  }

  /** A role of a session. */
  public record Place(String need, String role) {
  }

  /**
   * Something that is not saved yet.
   *
   * @param kind
   *          what happened
   */
  public record Change(String id, @OneOf({
      "accepted", "proposed", "declined", "done", "pinned", "unpinned", "added",
      "removed"}) String kind, String need, String role, String volunteer, String sentence) {
  }

  /**
   * A search beside the desk.
   *
   * @param what
   *          answers: who stands in; solve: everything that is empty; menu: what
   *          changing more people's weeks would gain
   * @param metPercent
   *          of the best plan so far, null while there is none
   * @param limitPercent
   *          what it cannot exceed, null while nothing is known
   * @param gapPercent
   *          between the two
   */
  public record Job(String id, @OneOf({
      "running", "stopping", "done", "failed"}) String state,
      @OneOf({"answers", "solve", "menu"}) String what, long elapsedMillis,
      @Nullable Double metPercent, @Nullable Double limitPercent, @Nullable Double gapPercent,
      @OneOf({"better", "same"}) String plan) {
  }

  /**
   * A plan that can be taken over.
   *
   * @param id
   *          named by whoever takes it over, so that nobody takes another
   */
  public record Proposal(long id, @OneOf({
      "answers", "solve", "menu", "insist"}) String kind, double metPercent,
      @Nullable Double limitPercent, List<Move> changes) {
  }

  /** A seat that somebody would get or lose. */
  public record Move(String sentence, String need, String role, String volunteer, boolean added) {
  }

  /**
   * Edits of a desk that ended without saving.
   *
   * @param when
   *          the first of them was made, in UTC
   */
  public record Recovered(int count, String when, List<String> sentences) {
  }

  /**
   * Reads the document.
   *
   * @throws JsonDocumentException
   *           when it is none
   */
  public static DeskStateDocument read(String json) {
    return RecordReader.document(json, DeskStateDocument.class);
  }
}
