package org.needmatch.json;

import java.util.List;
import org.needmatch.explain.UnfilledReason;
import org.needmatch.explain.UnfilledSeats;

/**
 * The empty seats of a plan and why they are empty.
 *
 * @param seats
 *          one entry for each role with an empty seat, and for each in which
 *          people sit for nothing because the session does not run
 */
@Format("needmatch/unfilled/1")
public record UnfilledDocument(List<Seats> seats) implements JsonDocument {

  /**
   * The empty seats of a role.
   *
   * @param seatsMissing
   *          wanted less filled; 0 where a session does not run and the role is
   *          full
   * @param needPointsMissing
   *          what the role is worth in full less what it is worth now
   */
  public record Seats(String needId, String role, int seatsMissing, long needPointsMissing,
      @Inline Why why) {
  }

  /** Why seats are empty. */
  @Kinds("reason")
  public sealed interface Why {
  }

  /**
   * Nobody beyond those already there may sit in the seat.
   *
   * @param rule
   *          the code of the rule that turns most away; empty when there is
   *          nobody to turn away
   * @param turnedAway
   *          how many it turns away
   * @param considered
   *          people who are not in the need already
   */
  @Kind("nobody-eligible")
  public record NobodyEligible(String rule, int turnedAway, int considered) implements Why {
  }

  /**
   * People could come, but each is placed where they cannot be in both.
   *
   * @param tooOften
   *          of those eligible, how many only the days that add up keep out
   */
  @Kind("needed-elsewhere")
  public record NeededElsewhere(int eligible, int tooOften) implements Why {
  }

  /**
   * Too few are free for the minimum of a role.
   *
   * @param shortRole
   *          the first role that falls short
   */
  @Kind("minimum-not-reached")
  public record MinimumNotReached(String shortRole, int minimum, int free) implements Why {
  }

  /**
   * All who could come are too few for the minimums.
   *
   * @param shortRole
   *          the first role that falls short
   * @param renewals
   *          how many more could come if only their check were renewed
   */
  @Kind("group-too-small")
  public record GroupTooSmall(String shortRole, int minimum, int eligible,
      int renewals) implements Why {
  }

  /**
   * Those who could come may not be there by themselves.
   *
   * @param missing
   *          what the best of their teams lacks
   */
  @Kind("company-missing")
  public record CompanyMissing(@OneOf({
      "lone", "adults", "ratio", "under-age", "unchecked", "pending",
      "first-timers"}) String missing, int people) implements Why {
  }

  /** Left empty although people are free. */
  @Kind("not-run")
  public record NotRun(int free) implements Why {
  }

  /** The session takes nobody yet. */
  @Kind("not-ready")
  public record NotReady(List<String> prerequisites) implements Why {
  }

  /** People decide who comes. */
  @Kind("people-decide")
  public record PeopleDecide(int eligible) implements Why {
  }

  /** The document of empty seats. */
  public static UnfilledDocument of(List<UnfilledSeats> all) {
    return new UnfilledDocument(all.stream().map(one -> new Seats(one.needId(), one.role(),
        one.seatsMissing(), one.pointsMissing(), why(one.reason()))).toList());
  }

  private static Why why(UnfilledReason reason) {
    return switch (reason) {
      case UnfilledReason.NobodyEligible r ->
        new NobodyEligible(r.rule(), r.turnedAway(), r.volunteers());
      case UnfilledReason.NeededElsewhere r -> new NeededElsewhere(r.eligible(), r.tooOften());
      case UnfilledReason.MinimumNotReached r ->
        new MinimumNotReached(r.role(), r.minimum(), r.free());
      case UnfilledReason.GroupTooSmall r ->
        new GroupTooSmall(r.role(), r.minimum(), r.eligible(), r.renewals());
      case UnfilledReason.CompanyMissing r ->
        new CompanyMissing(Words.of((Enum<?>) r.missing()), r.people());
      case UnfilledReason.NotRun r -> new NotRun(r.free());
      case UnfilledReason.NotReady r -> new NotReady(r.prerequisites());
      case UnfilledReason.PeopleDecide r -> new PeopleDecide(r.eligible());
    };
  }

  /**
   * Reads the document.
   *
   * @throws JsonDocumentException
   *           when it is none
   */
  public static UnfilledDocument read(String json) {
    return RecordReader.document(json, UnfilledDocument.class);
  }
}
