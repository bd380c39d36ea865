package org.needmatch.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.needmatch.benchmarks.statistics.Holm;
import org.needmatch.benchmarks.statistics.McNemar;
import org.needmatch.benchmarks.statistics.PairedComparison;

/**
 * A strategy held against the first of its comparison by one question, over the
 * instances that both have solved.
 *
 * @param better
 *          instances on which the first strategy is better
 * @param effect
 *          the median difference, other less first, with its interval; blank
 *          for a question of yes or no
 * @param test
 *          Wilcoxon's or McNemar's
 * @param adjusted
 *          by Holm's method over all rows of the set
 */
record QuestionRow(String strategy, String question, int better, int equal, int worse,
    String effect, String test, double p, double adjusted) {

  static List<QuestionRow> of(Comparison comparison) {
    var rows = new ArrayList<QuestionRow>();
    var strategies = comparison.strategies();
    for (var other : strategies.subList(1, strategies.size())) {
      rows.add(paired(comparison, other, "percent short at the end", comparison::shortfall));
      rows.add(paired(comparison, other, "primal integral, s", comparison::primalIntegral));
      rows.add(
          paired(comparison, other, "primal-dual integral, s", comparison::primalDualIntegral));
      rows.add(proven(comparison, other));
    }
    var adjusted = Holm.adjust(rows.stream().map(QuestionRow::p).toList());
    var result = new ArrayList<QuestionRow>();
    for (int i = 0; i < rows.size(); i++) {
      result.add(rows.get(i).adjusted(adjusted.get(i)));
    }
    return result;
  }

  private static QuestionRow paired(Comparison comparison, String other, String question,
      ToDoubleFunction<Measured> cost) {
    var test = PairedComparison.of(comparison.costs(comparison.strategies().getFirst(), cost),
        comparison.costs(other, cost));
    return new QuestionRow(other, question, test.better(), test.equal(), test.worse(),
        ResultFiles.number(test.medianDifference()) + " ["
            + ResultFiles.number(test.interval().low()) + ", "
            + ResultFiles.number(test.interval().high()) + "]",
        "Wilcoxon", test.p(), Double.NaN);
  }

  private static QuestionRow proven(Comparison comparison, String other) {
    boolean[] first = comparison.provenMostly(comparison.strategies().getFirst());
    boolean[] second = comparison.provenMostly(other);
    var test = McNemar.of(first, second);
    return new QuestionRow(other, "proven best", test.onlyFirst(),
        first.length - test.onlyFirst() - test.onlySecond(), test.onlySecond(), "", "McNemar",
        test.p(), Double.NaN);
  }

  private QuestionRow adjusted(double value) {
    return new QuestionRow(strategy, question, better, equal, worse, effect, test, p, value);
  }
}
