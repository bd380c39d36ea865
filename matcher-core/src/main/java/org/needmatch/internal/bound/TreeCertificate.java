package org.needmatch.internal.bound;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.needmatch.internal.instance.Instance;
import org.needmatch.internal.io.cell.FormulaGuard;
import org.needmatch.plan.Certificate;
import org.needmatch.plan.Certificate.ShadowPrice;
import org.needmatch.plan.DualPrices;

/** A proof tree and its prices, written out. */
final class TreeCertificate implements Certificate {
  static final String HEADER = "row,node,parent,decision,need_id,role,volunteer_id,prices,price\n";

  private final Instance instance;
  private final PricedPairs pairs;
  private final List<Row> nodes = new ArrayList<>();
  private final List<long[]> prices = new ArrayList<>();
  private final long[] rootPrice;
  private final long provenMedium;

  private record Row(int node, String parent, String decision, String need, String volunteer,
      String prices) {
  }

  TreeCertificate(Instance instance, PricedPairs pairs, BranchTree tree, long provenMedium) {
    this.instance = instance;
    this.pairs = pairs;
    this.provenMedium = provenMedium;
    Map<long[], Integer> sets = new IdentityHashMap<>();
    for (var node : tree.nodes()) {
      String set = "";
      if (!node.inner()) {
        Integer known = sets.get(node.price());
        if (known == null) {
          known = prices.size();
          sets.put(node.price(), known);
          prices.add(node.price());
        }
        set = known.toString();
      }
      nodes.add(row(node, set));
    }
    prices.replaceAll(long[]::clone);
    rootPrice = nodes.size() == 1 ? prices.getFirst() : tree.root().price().clone();
  }

  private Row row(BranchNode node, String set) {
    var parent = node.parent();
    var decision = node.decision();
    if (parent == null || decision == null) {
      return new Row(node.number(), "", "", "", "", set);
    }
    String word = switch (decision.kind()) {
      case RUNS -> "runs";
      case NOT_RUN -> "not-run";
      case IN -> "in";
      case OUT -> "out";
    };
    String volunteer = decision.volunteer() < 0
        ? ""
        : instance.problem().volunteers().get(decision.volunteer()).id();
    return new Row(node.number(), Integer.toString(parent.number()), word,
        instance.sessions().need(decision.need()).id(), volunteer, set);
  }

  @Override
  public long provenMedium() {
    return provenMedium;
  }

  @Override
  public List<ShadowPrice> prices() {
    return new MedianRolePrices(instance, pairs).of(prices);
  }

  @Override
  public DualPrices pairPrices() {
    return new PriceRows(instance, pairs).toPrices(rootPrice);
  }

  @Override
  public void writeTo(Appendable out) throws IOException {
    boolean floors = instance.floors().count() > 0;
    var end = floors ? "," : "";
    out.append(floors ? HEADER.replace("\n", ",group\n") : HEADER);
    for (var row : nodes) {
      out.append("node,").append(Integer.toString(row.node())).append(',').append(row.parent())
          .append(',').append(row.decision()).append(',').append(cell(row.need())).append(",,")
          .append(cell(row.volunteer())).append(',').append(row.prices()).append(',').append(end)
          .append('\n');
    }
    var rows = new PriceRows(instance, pairs);
    for (int set = 0; set < prices.size(); set++) {
      rows.write(prices.get(set), Integer.toString(set), end, out);
    }
  }

  /** Quoted where it must be, and guarded against being read as a formula. */
  static String cell(String text) {
    String guarded = FormulaGuard.put(text);
    boolean quoted = guarded.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return quoted ? '"' + guarded.replace("\"", "\"\"") + '"' : guarded;
  }
}
