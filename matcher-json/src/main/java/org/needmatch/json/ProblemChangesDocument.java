package org.needmatch.json;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Placement;
import org.needmatch.domain.Problem;
import org.needmatch.domain.PublishedAssignment;
import org.needmatch.domain.ResponseStatus;
import org.needmatch.run.ProblemChange;

/**
 * What happens while a week is being solved.
 *
 * @param changes
 *          in their order
 */
@Format("needmatch/problem-changes/1")
public record ProblemChangesDocument(List<Change> changes) implements JsonDocument {

  /** Something that happens. */
  @Kinds("change")
  public sealed interface Change {
  }

  /**
   * A volunteer comes, or takes the place of the one with the same id: rows of
   * the problem's lists, all about one volunteer.
   */
  @Kind("add-volunteer")
  public record AddVolunteer(
      @Schema("input.schema.json#/properties/volunteers") JsonValue volunteers,
      @WhenPresent @Schema("input.schema.json#/properties/availability") @Nullable JsonValue availability,
      @WhenPresent @Schema("input.schema.json#/properties/members") @Nullable JsonValue members,
      @WhenPresent @Schema("input.schema.json#/properties/history") @Nullable JsonValue history)
      implements
        Change {
  }

  /** A volunteer is lost, with all pins, pairs and offers. */
  @Kind("remove-volunteer")
  public record RemoveVolunteer(String volunteerId) implements Change {
  }

  /**
   * A need comes up, or takes the place of the one with the same id: rows of the
   * problem's lists, all about one need.
   */
  @Kind("add-need")
  public record AddNeed(@Schema("input.schema.json#/properties/needs") JsonValue needs,
      @WhenPresent @Schema("input.schema.json#/properties/roles") @Nullable JsonValue roles)
      implements
        Change {
  }

  /** A need goes, with its pins and offers. */
  @Kind("remove-need")
  public record RemoveNeed(String needId) implements Change {
  }

  /**
   * A volunteer answers to a place, or is told of it.
   *
   * @param role
   *          empty for any
   * @param stays
   *          whether staying there is worth the weight {@code stays}
   */
  @Kind("answer")
  public record Answer(String needId, String role, String volunteerId, @OneOf({
      "proposed", "accepted", "declined", "cancelled", "done", "no-show"}) String status,
      boolean stays) implements Change {
  }

  /** A volunteer is to stay in a role of a need. */
  @Kind("add-pin")
  public record AddPin(String needId, String role, String volunteerId) implements Change {
  }

  /** A volunteer need not stay in a role of a need any more. */
  @Kind("remove-pin")
  public record RemovePin(String needId, String role, String volunteerId) implements Change {
  }

  /** The clock goes on. */
  @Kind("time-passes")
  public record TimePasses(LocalDateTime now) implements Change {
  }

  /**
   * The document of changes.
   *
   * @throws IllegalArgumentException
   *           when the format cannot hold a value of a volunteer or need
   */
  public static ProblemChangesDocument of(List<? extends ProblemChange> changes) {
    return new ProblemChangesDocument(
        changes.stream().map(ProblemChangesDocument::change).toList());
  }

  private static Change change(ProblemChange change) {
    return switch (change) {
      case ProblemChange.AddVolunteer c -> ProblemRows.of(c.volunteer());
      case ProblemChange.RemoveVolunteer c -> new RemoveVolunteer(c.volunteerId());
      case ProblemChange.AddNeed c -> ProblemRows.of(c.need());
      case ProblemChange.RemoveNeed c -> new RemoveNeed(c.needId());
      case ProblemChange.Answer c -> new Answer(c.offer().needId(), c.offer().role(),
          c.offer().volunteerId(), c.offer().status().word(), c.offer().stays());
      case ProblemChange.AddPin c ->
        new AddPin(c.pin().needId(), c.pin().role(), c.pin().volunteerId());
      case ProblemChange.RemovePin c ->
        new RemovePin(c.pin().needId(), c.pin().role(), c.pin().volunteerId());
      case ProblemChange.TimePasses c -> new TimePasses(c.now());
    };
  }

  /**
   * Reads the document.
   *
   * @throws JsonDocumentException
   *           when it is none
   */
  public static ProblemChangesDocument read(String json) {
    return RecordReader.document(json, ProblemChangesDocument.class);
  }

  /**
   * The changes. Volunteers and needs are read as strictly as a problem is, with
   * the weeks and settings of the problem that changes. Cost: linear in the
   * problem for each need that is added.
   *
   * @throws JsonDocumentException
   *           when a volunteer or need cannot be taken as it stands
   * @throws IllegalArgumentException
   *           when the problem has a policy of its own, which stands in no
   *           document
   */
  public List<ProblemChange> toChanges(Problem problem) {
    var all = new ArrayList<ProblemChange>();
    for (int i = 0; i < changes.size(); i++) {
      try {
        all.add(change(changes.get(i), problem));
      } catch (JsonDocumentException e) {
        throw e.within("/changes/" + i);
      }
    }
    return List.copyOf(all);
  }

  private static ProblemChange change(Change change, Problem problem) {
    return switch (change) {
      case AddVolunteer c -> new ProblemChange.AddVolunteer(ProblemRows.volunteer(c, problem));
      case RemoveVolunteer c -> new ProblemChange.RemoveVolunteer(c.volunteerId);
      case AddNeed c -> new ProblemChange.AddNeed(ProblemRows.need(c, problem));
      case RemoveNeed c -> new ProblemChange.RemoveNeed(c.needId);
      case Answer c -> new ProblemChange.Answer(
          new PublishedAssignment(new Placement(c.needId, c.role, c.volunteerId),
              Words.constant(ResponseStatus.class, c.status), c.stays));
      case AddPin c -> new ProblemChange.AddPin(new Placement(c.needId, c.role, c.volunteerId));
      case RemovePin c ->
        new ProblemChange.RemovePin(new Placement(c.needId, c.role, c.volunteerId));
      case TimePasses c -> new ProblemChange.TimePasses(c.now);
    };
  }
}
