package org.needmatch.json;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.needmatch.api.Planning.Sentences;
import org.needmatch.whatif.Intervention;
import org.needmatch.whatif.Trial;

/**
 * What changes of the week were found to gain.
 *
 * @param advice
 *          the changes that were tried, in their order
 */
@Format("needmatch/trials/1")
public record TrialsDocument(List<Tried> advice) implements JsonDocument {

  /**
   * A change and its gain.
   *
   * @param needPointsGain
   *          weighted need, in points
   * @param needPercentGain
   *          the same as a share of all weighted need
   * @param sessionsGain
   *          sessions that run; below 0 when fewer, larger ones are worth more
   * @param exact
   *          whether the gain is exactly this; else it is at least this
   * @param text
   *          a sentence for people
   */
  public record Tried(@Inline Change change, long needPointsGain, double needPercentGain,
      int sessionsGain, boolean exact, String text) {

    /** A trial. */
    public static Tried of(Trial trial, Sentences sentences) {
      return new Tried(whatIsArranged(trial.intervention(), sentences), trial.needGain(),
          sentences.percent(trial), trial.sessionsGain(), trial.exact(), sentences.of(trial));
    }
  }

  /** What would be arranged. */
  @Kinds("kind")
  public sealed interface Change {
  }

  /**
   * New volunteers.
   *
   * @param area
   *          id, null for none
   * @param check
   *          that they need, in words; empty for none
   * @param start
   *          of the time in which they are free
   * @param skills
   *          with their levels, such as {@code driving:1}
   */
  @Kind("volunteers")
  public record Recruits(int count, @Nullable String area, String check, LocalDateTime start,
      LocalDateTime end, List<String> skills) implements Change {
  }

  /**
   * A check that is renewed or widened.
   *
   * @param check
   *          the level
   */
  @Kind("check")
  public record Check(String volunteerId, @OneOf({
      "none", "basic", "standard", "enhanced"}) String check) implements Change {
  }

  /**
   * Skills that are learnt.
   *
   * @param skills
   *          with the level that each is then held at
   */
  @Kind("training")
  public record Training(String volunteerId, Map<String, Integer> skills) implements Change {
  }

  /** Somebody who is not active and takes part again. */
  @Kind("return")
  public record Return(String volunteerId) implements Change {
  }

  /**
   * More time.
   *
   * @param minutes
   *          that are new
   * @param start
   *          of the span that the volunteer is then free in
   */
  @Kind("minutes")
  public record Minutes(String volunteerId, long minutes, LocalDateTime start,
      LocalDateTime end) implements Change {
  }

  /**
   * A longer way.
   *
   * @param kilometres
   *          beyond what is accepted now
   */
  @Kind("kilometres")
  public record Kilometres(String volunteerId, double kilometres) implements Change {
  }

  /**
   * A role that may run with fewer people.
   *
   * @param volunteersMin
   *          its new minimum
   */
  @Kind("smaller-team")
  public record SmallerTeam(String needId, String role, int volunteersMin) implements Change {
  }

  /** The document of trials. */
  public static TrialsDocument of(List<Trial> trials, Sentences sentences) {
    return new TrialsDocument(trials.stream().map(one -> Tried.of(one, sentences)).toList());
  }

  private static Change whatIsArranged(Intervention change, Sentences sentences) {
    return switch (change) {
      case Intervention.Recruit c -> {
        var profile = c.profile();
        yield new Recruits(c.count(), profile.area(), sentences.of(profile.requirement().dbs()),
            profile.free().start(), profile.free().end(), profile.skills());
      }
      case Intervention.Check c -> new Check(c.volunteerId(), Words.of(c.renewed().level()));
      case Intervention.Training c -> new Training(c.volunteerId(), new TreeMap<>(c.skills()));
      case Intervention.Return c -> new Return(c.volunteerId());
      case Intervention.MoreTime c ->
        new Minutes(c.volunteerId(), c.minutes(), c.span().start(), c.span().end());
      case Intervention.LongerWay c -> new Kilometres(c.volunteerId(), c.more());
      case Intervention.SmallerTeam c -> new SmallerTeam(c.needId(), c.role(), c.minimum());
    };
  }

  /**
   * Reads the document.
   *
   * @throws JsonDocumentException
   *           when it is none
   */
  public static TrialsDocument read(String json) {
    return RecordReader.document(json, TrialsDocument.class);
  }
}
