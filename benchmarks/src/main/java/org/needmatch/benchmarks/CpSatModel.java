package org.needmatch.benchmarks;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import org.needmatch.internal.instance.Instance;
import org.needmatch.internal.linear.LinearModel;
import org.needmatch.internal.linear.MipFormulation;

/** The exact model in CP-SAT's terms. Not thread-safe. */
final class CpSatModel {
  private final Instance instance;
  private final LinearModel linear;
  private final CpModel model = new CpModel();
  private final IntVar[] columns;

  CpSatModel(Instance instance) {
    this.instance = instance;
    linear = MipFormulation.of(instance);
    columns = new IntVar[linear.columns()];
    for (int c = 0; c < columns.length; c++) {
      columns[c] = linear.lower(c) == 0 && linear.upper(c) == 1
          ? model.newBoolVar("")
          : model.newIntVar(linear.lower(c), linear.upper(c), "");
    }
    for (int row = 0; row < linear.rows(); row++) {
      add(row);
    }
  }

  private void add(int row) {
    int begin = linear.begin(row);
    int size = linear.end(row) - begin;
    var of = new IntVar[size];
    var by = new long[size];
    boolean exclusive = linear.sense(row) == LinearModel.Sense.AT_MOST && linear.right(row) == 1;
    for (int i = 0; i < size; i++) {
      of[i] = columns[linear.column(begin + i)];
      by[i] = linear.factor(begin + i);
      exclusive &= by[i] == 1 && of[i] instanceof BoolVar;
    }
    if (exclusive) {
      var literals = new Literal[size];
      for (int i = 0; i < size; i++) {
        literals[i] = (BoolVar) of[i];
      }
      model.addAtMostOne(literals);
      return;
    }
    var sum = LinearExpr.weightedSum(of, by);
    if (linear.sense(row) == LinearModel.Sense.AT_MOST) {
      model.addLessOrEqual(sum, linear.right(row));
    } else {
      model.addGreaterOrEqual(sum, linear.right(row));
    }
  }

  CpModel model() {
    return model;
  }

  IntVar edge(int e) {
    return columns[e];
  }

  LinearExpr medium() {
    var sum = LinearExpr.newBuilder();
    for (int c = 0; c < columns.length; c++) {
      add(sum, c, linear.points(c));
    }
    return sum.build();
  }

  LinearExpr mended() {
    var sum = LinearExpr.newBuilder();
    for (int n = 0; n < instance.sessions().count(); n++) {
      add(sum, MipFormulation.runs(instance, n), instance.pinFaults().curable(n) ? 1 : 0);
    }
    for (int e = 0; e < instance.graph().edges(); e++) {
      add(sum, e, instance.graph().cures(e));
    }
    return sum.build();
  }

  LinearExpr soft() {
    var sum = LinearExpr.newBuilder();
    for (int e = 0; e < instance.graph().edges(); e++) {
      add(sum, e, instance.graph().soft(e));
    }
    return sum.build();
  }

  private void add(LinearExprBuilder sum, int column, long factor) {
    if (factor != 0) {
      sum.addTerm(columns[column], factor);
    }
  }

  /** Starts the next search from a plan that is known. */
  void hint(int[] edges) {
    var taken = new boolean[instance.graph().edges()];
    for (int e : edges) {
      taken[e] = true;
    }
    model.clearHints();
    for (int e = 0; e < taken.length; e++) {
      model.addHint(columns[e], taken[e] ? 1 : 0);
    }
  }
}
