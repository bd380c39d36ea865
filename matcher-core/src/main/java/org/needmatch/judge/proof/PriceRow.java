package org.needmatch.judge.proof;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads a price.
 *
 * @param part
 *          whether the problem is part of a larger one, so that it need not
 *          know everybody and every role
 */
record PriceRow(ProofContext ground, boolean part, CertificateErrors refusals) {
  private static final long HIGHEST = 1L << 50;

  void read(CertificateRow row, Map<Long, CertificatePriceRows> sets) {
    var set = row.whole("prices");
    if (set == null) {
      refusals.add(row.line(),
          "The price set is \"" + row.text("prices") + "\", not a whole number.");
    }
    var price = price(row);
    if (part && isElsewhere(row)) {
      return;
    }
    int role = role(row);
    if (set == null || price == null || role < 0) {
      return;
    }
    var rows = sets.computeIfAbsent(set, number -> new CertificatePriceRows());
    if (row.blank("volunteer_id")) {
      if (!rows.addRole(role, price)) {
        refusals.add(row.line(), "The role has a price in set " + set + " already.");
      }
      return;
    }
    int volunteer = ground.roster().volunteer(row.text("volunteer_id"));
    if (volunteer < 0) {
      if (!part) {
        refusals.add(row.line(),
            "Volunteer " + row.text("volunteer_id") + " is not in the problem.");
      }
      return;
    }
    int pair = ground.pairs().find(volunteer, role);
    if (pair >= 0 && !rows.addPair(pair, price)) {
      refusals.add(row.line(), "The pair has a price in set " + set + " already.");
    }
  }

  /**
   * Of a need in which people of the part are pinned only these seats are here.
   */
  private boolean isElsewhere(CertificateRow row) {
    int need = ground.roster().need(row.text("need_id"));
    return need < 0 || ground.roster().role(need, row.text("role")) < 0;
  }

  private @Nullable Long price(CertificateRow row) {
    var price = row.whole("price");
    if (price == null || price > HIGHEST) {
      refusals.add(row.line(),
          "The price is \"" + row.text("price") + "\", not a whole number from 0 to 2^50.");
      return null;
    }
    return price;
  }

  private int role(CertificateRow row) {
    int need = ground.roster().need(row.text("need_id"));
    if (need < 0) {
      refusals.add(row.line(), "Need " + row.text("need_id") + " is not in the problem.");
      return -1;
    }
    int role = ground.roster().role(need, row.text("role"));
    if (role < 0) {
      refusals.add(row.line(),
          "Need " + row.text("need_id") + " has no role " + row.text("role") + ".");
    }
    return role;
  }
}
