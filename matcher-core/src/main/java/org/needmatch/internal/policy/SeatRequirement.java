package org.needmatch.internal.policy;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.needmatch.domain.DbsRequirement;
import org.needmatch.domain.DbsRequirement.DbsLevel;
import org.needmatch.domain.Need;
import org.needmatch.domain.PolicyPack;
import org.needmatch.domain.Role;
import org.needmatch.domain.ServedGroup;

/**
 * What a seat asks of everybody who takes it, by its own columns and by the
 * pack together, however often they come.
 *
 * @param membership
 *          groups of the PVG scheme
 * @param credentials
 *          skills that the pack wants held on the day
 * @param unsigned
 *          ids of unsure rules that refuse everybody until a person signs them
 *          off
 */
public record SeatRequirement(DbsRequirement check, Set<ServedGroup> membership,
    Set<String> credentials, List<String> unsigned) {

  /** What asks most first; a total order. */
  public static final Comparator<SeatRequirement> STRICTEST = Comparator
      .comparing((SeatRequirement one) -> one.unsigned.isEmpty())
      .thenComparing(one -> one.check.level(), Comparator.reverseOrder())
      .thenComparing(one -> -one.check.barredLists().size())
      .thenComparing(one -> -one.check.workforces().size())
      .thenComparing(one -> -one.membership.size()).thenComparing(SeatRequirement::toString);

  /** Copies the collections in order. */
  public SeatRequirement {
    var groups = EnumSet.noneOf(ServedGroup.class);
    groups.addAll(membership);
    membership = Collections.unmodifiableSet(groups);
    credentials = Collections.unmodifiableSet(new TreeSet<>(credentials));
    unsigned = List.copyOf(unsigned);
  }

  /** What the role asks in the need. */
  public static SeatRequirement of(VettingCheck clearance, Need need, Role role) {
    var duty = clearance.duty(need, role);
    return new SeatRequirement(plain(CheckRequirement.both(role.requirement().dbs(), duty.check())),
        duty.membership(), duty.credentials(),
        duty.unsigned().stream().map(PolicyPack.Rule::id).toList());
  }

  /** Whether a check or a membership must be there. */
  public boolean asksCheck() {
    return check.level() != DbsLevel.NONE || !membership.isEmpty() || !unsigned.isEmpty();
  }

  /** Without what its level does not ask. */
  static DbsRequirement plain(DbsRequirement check) {
    return switch (check.level()) {
      case NONE -> DbsRequirement.NONE;
      case BASIC, STANDARD -> new DbsRequirement(check.level(), Set.of(), check.barredLists());
      case ENHANCED -> check;
    };
  }
}
