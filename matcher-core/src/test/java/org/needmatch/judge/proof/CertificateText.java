package org.needmatch.judge.proof;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.needmatch.domain.Problem;

/** A certificate put together row by row. */
final class CertificateText {
  static final String HEADER = "row,node,parent,decision,need_id,role,volunteer_id,prices,price";
  private final List<String> rows = new ArrayList<>(List.of(HEADER));
  private int nodes;

  CertificateText row(String row) {
    rows.add(row);
    return this;
  }

  /** A root alone, evaluated with price set 0. */
  static CertificateText root() {
    return new CertificateText().row("node,0,,,,,,0,");
  }

  CertificateText price(long set, String need, String role, String volunteer, long price) {
    return row("price,,,," + need + "," + role + "," + volunteer + "," + set + "," + price);
  }

  /** Prices of roles and of some pairs, up to the highest. */
  CertificateText randomPrices(Problem problem, long set, long highest, Random random) {
    for (var need : problem.needs()) {
      for (var role : need.roles()) {
        if (random.nextInt(3) > 0) {
          price(set, need.id(), role.name(), "", random.nextLong(highest + 1));
        }
        for (var volunteer : problem.volunteers()) {
          if (random.nextInt(3) == 0) {
            price(set, need.id(), role.name(), volunteer.id(), random.nextLong(highest + 1));
          }
        }
      }
    }
    return this;
  }

  /**
   * A random tree of at most so many splits, its leaves spread over the price
   * sets.
   */
  CertificateText randomTree(Problem problem, int splits, int sets, Random random) {
    var open = new ArrayList<String>();
    open.add(nodes++ + ",,,,,,");
    for (int split = 0; split < splits; split++) {
      var node = open.remove(random.nextInt(open.size()));
      row("node," + node + ",");
      var number = node.substring(0, node.indexOf(','));
      var need = problem.needs().get(random.nextInt(problem.needs().size())).id();
      var volunteer = problem.volunteers().get(random.nextInt(problem.volunteers().size())).id();
      boolean ofNeed = random.nextBoolean();
      for (var half : ofNeed ? List.of("runs", "not-run") : List.of("in", "out")) {
        open.add(nodes++ + "," + number + "," + half + "," + need + ",," + (ofNeed ? "" : volunteer)
            + ",");
      }
    }
    open.forEach(leaf -> row("node," + leaf + random.nextInt(sets) + ","));
    return this;
  }

  ProofCheck.Verdict check(Problem problem, long claimed) {
    return check(ProofCheck.standard(), problem, claimed);
  }

  ProofCheck.Verdict check(ProofCheck check, Problem problem, long claimed) {
    return check.check(problem, new StringReader(toString()), claimed);
  }

  @Override
  public String toString() {
    return rows.stream().collect(Collectors.joining("\n", "", "\n"));
  }
}
