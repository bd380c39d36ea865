package org.needmatch.internal.bound;

import java.io.IOException;
import java.util.Arrays;
import java.util.function.IntPredicate;
import org.needmatch.internal.instance.Instance;
import org.needmatch.plan.DualPrices;

/**
 * Turns a set of prices into rows, or into prices by id: for each role one
 * price that many of its pairs have, then those that differ. Immutable.
 */
record PriceRows(Instance instance, PricedPairs pairs) {

  /**
   * @param end
   *          cells that follow in each row
   */
  void write(long[] price, String set, String end, Appendable out) throws IOException {
    write(price, set, end, role -> true, out);
    var floors = instance.floors();
    for (int g = 0; g < floors.count(); g++) {
      out.append("floor,,,,,,,").append(set).append(',')
          .append(Long.toString(price[pairs.count() + g])).append(',')
          .append(TreeCertificate.cell(floors.id(g))).append('\n');
    }
  }

  /** The rows of some roles. */
  void write(long[] price, String set, String end, IntPredicate some, Appendable out)
      throws IOException {
    var sessions = instance.sessions();
    for (int r = 0; r < sessions.roleCount(); r++) {
      if (!some.test(r)) {
        continue;
      }
      String start = "price,,,," + TreeCertificate.cell(sessions.need(sessions.roleNeed(r)).id())
          + ',' + TreeCertificate.cell(sessions.role(r).name()) + ',';
      long common = common(r, price);
      if (common != 0) {
        row(start, "", set, common, end, out);
      }
      for (int k = pairs.begin(r); k < pairs.end(r); k++) {
        int p = pairs.at(k);
        if (price[p] != common) {
          row(start,
              TreeCertificate.cell(instance.problem().volunteers().get(pairs.volunteer(p)).id()),
              set, price[p], end, out);
        }
      }
    }
  }

  /** A row for each of some pairs that costs something. */
  void write(long[] price, String set, int[] some, Appendable out) throws IOException {
    var sessions = instance.sessions();
    for (int p : some) {
      if (price[p] != 0) {
        int r = pairs.role(p);
        String start = "price,,,," + TreeCertificate.cell(sessions.need(sessions.roleNeed(r)).id())
            + ',' + TreeCertificate.cell(sessions.role(r).name()) + ',';
        row(start,
            TreeCertificate.cell(instance.problem().volunteers().get(pairs.volunteer(p)).id()), set,
            price[p], "", out);
      }
    }
  }

  DualPrices toPrices(long[] price) {
    var sessions = instance.sessions();
    var made = DualPrices.builder();
    for (int r = 0; r < sessions.roleCount(); r++) {
      var need = sessions.need(sessions.roleNeed(r)).id();
      var role = sessions.role(r).name();
      long common = common(r, price);
      if (pairs.end(r) > pairs.begin(r)) {
        made.usual(need, role, common);
      }
      for (int k = pairs.begin(r); k < pairs.end(r); k++) {
        int p = pairs.at(k);
        if (price[p] != common) {
          made.pair(need, role, instance.problem().volunteers().get(pairs.volunteer(p)).id(),
              price[p]);
        }
      }
    }
    return made.build();
  }

  private static void row(String start, String volunteer, String set, long price, String end,
      Appendable out) throws IOException {
    out.append(start).append(volunteer).append(',').append(set).append(',')
        .append(Long.toString(price)).append(end).append('\n');
  }

  /** The price that most pairs of the role have; 0 when that saves no rows. */
  private long common(int role, long[] price) {
    var sorted = new long[pairs.end(role) - pairs.begin(role)];
    for (int i = 0; i < sorted.length; i++) {
      sorted[i] = price[pairs.at(pairs.begin(role) + i)];
    }
    Arrays.sort(sorted);
    long common = 0;
    int most = (sorted.length > 0 && sorted[0] == 0 ? run(sorted, 0) : 0) + 1;
    for (int i = 0; i < sorted.length; i += run(sorted, i)) {
      if (sorted[i] != 0 && run(sorted, i) > most) {
        common = sorted[i];
        most = run(sorted, i);
      }
    }
    return common;
  }

  private static int run(long[] sorted, int from) {
    int to = from;
    while (to < sorted.length && sorted[to] == sorted[from]) {
      to++;
    }
    return to - from;
  }
}
