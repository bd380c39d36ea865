package org.needmatch.judge.proof;

import java.util.Map;
import org.needmatch.internal.judge.GroupFloors;

/**
 * Reads what a point of a group counts beyond itself, in 1/1024: any whole
 * number up to what a point that the group lacks costs.
 */
record FloorRow(GroupFloors floors, CertificateErrors refusals) {

  void read(CertificateRow row, Map<Long, CertificatePriceRows> sets) {
    var set = row.whole("prices");
    var more = row.whole("price");
    var group = row.group();
    if (set == null) {
      refusals.add(row.line(),
          "The price set is \"" + row.text("prices") + "\", not a whole number.");
    } else if (!floors.floors().containsKey(group)) {
      refusals.add(row.line(), "There is no group \"" + group + "\" with a floor.");
    } else if (more == null || more > Math.multiplyExact(floors.weight(), RoleSeats.PARTS)) {
      refusals.add(row.line(),
          "The price of a floor is \"" + row.text("price") + "\", not a whole number from 0 to 1024"
              + " times the " + floors.weight() + " that a missing point costs.");
    } else if (!sets.computeIfAbsent(set, number -> new CertificatePriceRows()).addGroup(group,
        more)) {
      refusals.add(row.line(), "The group has a price in set " + set + " already.");
    }
  }
}
