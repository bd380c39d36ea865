package org.needmatch.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.needmatch.internal.analysis.ComparedPlan;
import org.needmatch.internal.analysis.Comparison;
import org.needmatch.internal.metrics.Change;
import org.needmatch.internal.metrics.PlanDiff;
import org.needmatch.json.BoundFields;
import org.needmatch.json.ComparisonDocument;
import org.needmatch.json.MeasuresDocument;
import org.needmatch.json.ScoreFields;

/** A comparison for programs. */
final class ComparisonJson {
  private ComparisonJson() {
  }

  static ComparisonDocument of(Comparison comparison, List<String> leftOut) {
    boolean same = comparison.sameInput();
    var contenders = comparison.contenders();
    return new ComparisonDocument(same, same ? null : comparison.distinguishable(),
        contenders.stream().map(one -> compared(comparison, one)).toList(),
        IntStream.range(0, comparison.diffs().size())
            .mapToObj(i -> difference(contenders.getFirst().name(), contenders.get(i + 1).name(),
                comparison.diffs().get(i)))
            .toList(),
        leftOut);
  }

  private static ComparisonDocument.Compared compared(Comparison comparison, ComparedPlan one) {
    return new ComparisonDocument.Compared(one.name(), one.problem().week(),
        comparison.sameInput() ? comparison.rank(one) : null, ScoreFields.of(one.score()),
        BoundFields.of(one.limit()), new MeasuresDocument.Met(one.score().medium(), one.total()));
  }

  private static ComparisonDocument.Difference difference(String from, String to, PlanDiff diff) {
    return new ComparisonDocument.Difference(from, to, change(diff.all()),
        changes(diff.initiatives()), changes(diff.areas()),
        diff.people().stream().map(one -> new ComparisonDocument.Person(one.volunteerId(),
            one.leaves(), one.joins(), one.minutesBefore(), one.minutesAfter())).toList());
  }

  private static Map<String, ComparisonDocument.Change> changes(Map<String, Change> changes) {
    var all = new LinkedHashMap<String, ComparisonDocument.Change>();
    changes.forEach((id, change) -> all.put(id, change(change)));
    return all;
  }

  private static ComparisonDocument.Change change(Change change) {
    return new ComparisonDocument.Change(change.metPoints(), change.percentMet(),
        change.needsRunning(), change.seats(), change.volunteerMinutes() / 60.0, change.toldKm());
  }
}
