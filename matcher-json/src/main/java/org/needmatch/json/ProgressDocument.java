package org.needmatch.json;

import org.needmatch.run.SolveEvent;

/** Something that happened while a week was solved. */
@Format("needmatch/progress/1")
@Kinds("event")
public sealed interface ProgressDocument extends JsonDocument {

  /** Time since the solve began. */
  double seconds();

  /**
   * The search begins.
   *
   * @param eligiblePairs
   *          pairs of a volunteer and a role that some plan may hold
   * @param totalMedium
   *          the medium with every seat filled, in points
   */
  @Kind("started")
  record Started(double seconds, int volunteers, int needs, int seats, long eligiblePairs,
      long totalMedium) implements ProgressDocument {
  }

  /** A better plan was found. */
  @Kind("improved")
  record Improved(double seconds, @Inline ScoreFields score,
      int seatsFilled) implements ProgressDocument {
  }

  /**
   * A lower bound was proven.
   *
   * @param medium
   *          that no plan exceeds, in points
   */
  @Kind("bound")
  record Bound(double seconds, long medium) implements ProgressDocument {
  }

  /**
   * Changes were taken up.
   *
   * @param changes
   *          how many
   * @param ignored
   *          how many of them changed nothing
   */
  @Kind("changed")
  record Changed(double seconds, int changes, int ignored) implements ProgressDocument {
  }

  /**
   * The solve ended.
   *
   * @param boundMedium
   *          that no plan exceeds, in points
   */
  @Kind("finished")
  record Finished(double seconds, @Inline ScoreFields score, long boundMedium,
      long steps) implements ProgressDocument {
  }

  /** The document of an event. */
  static ProgressDocument of(SolveEvent event) {
    double seconds = event.elapsed().toMillis() / 1000.0;
    return switch (event) {
      case SolveEvent.Started e -> new Started(seconds, e.volunteers(), e.needs(), e.seats(),
          e.eligiblePairs(), e.totalMedium());
      case SolveEvent.Improved e ->
        new Improved(seconds, ScoreFields.of(e.score()), e.seatsFilled());
      case SolveEvent.BoundImproved e -> new Bound(seconds, e.medium());
      case SolveEvent.Changed e -> new Changed(seconds, e.changes(), e.ignored().size());
      case SolveEvent.Finished e -> new Finished(seconds, ScoreFields.of(e.outcome().score()),
          e.outcome().boundMedium(), e.outcome().steps());
    };
  }

  /**
   * Reads the document.
   *
   * @throws JsonDocumentException
   *           when it is none
   */
  static ProgressDocument read(String json) {
    return RecordReader.document(json, ProgressDocument.class);
  }
}
