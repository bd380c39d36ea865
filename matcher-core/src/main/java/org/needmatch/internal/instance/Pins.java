package org.needmatch.internal.instance;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.needmatch.domain.Problem;
import org.needmatch.internal.rules.PinReview;

/** The kept pins in numbers, and what they leave over. Immutable once built. */
public final class Pins {

  /**
   * A volunteer who stays in a role.
   *
   * @param surplus
   *          a row of the volunteer in one need beside that in the first role by
   *          name: worth nothing, takes a seat and no time
   */
  public record Pinned(int volunteer, int role, boolean surplus) {
  }

  private final PinReview review;
  private final List<Pinned> rows = new ArrayList<>();
  private final Map<Integer, List<Integer>> needsByVolunteer = new HashMap<>();
  private final Map<Integer, Crew> crews = new HashMap<>();
  private final BitSet held = new BitSet();
  private final int[] filled;
  private final int[] taken;

  Pins(Problem problem, NeedTable sessions, Map<String, Integer> volunteerIndex) {
    review = PinReview.of(problem);
    filled = new int[sessions.roleCount()];
    taken = new int[sessions.roleCount()];
    if (review.kept().isEmpty()) {
      return;
    }
    var roleIndex = new HashMap<List<String>, Integer>();
    for (int r = 0; r < sessions.roleCount(); r++) {
      var name = sessions.role(r).name();
      for (var need : sessions.needs(sessions.roleNeed(r))) {
        roleIndex.put(List.of(need.id(), name), r);
      }
    }
    var first = review.counted();
    for (var pin : review.kept()) {
      int volunteer = volunteerIndex.getOrDefault(pin.volunteerId(), -1);
      int role = roleIndex.getOrDefault(List.of(pin.needId(), pin.role()), -1);
      int need = sessions.roleNeed(role);
      if (!sessions.need(need).id().equals(pin.needId())) {
        continue;
      }
      var counted = first.get(List.of(pin.needId(), pin.volunteerId()));
      boolean surplus = !pin.role().equals(counted);
      rows.add(new Pinned(volunteer, role, surplus));
      taken[role]++;
      if (!surplus) {
        filled[role]++;
        needsByVolunteer.computeIfAbsent(volunteer, v -> new ArrayList<>()).add(need);
        crews.computeIfAbsent(need, n -> new Crew()).add(volunteer, role);
        held.set(need);
      }
    }
  }

  /** What became of each pin asked for. */
  public PinReview review() {
    return review;
  }

  /** The kept pins in the problem's order, those of a commitment as one. */
  public List<Pinned> rows() {
    return rows;
  }

  /** The needs that the volunteer is pinned in. */
  public List<Integer> of(int volunteer) {
    return needsByVolunteer.getOrDefault(volunteer, List.of());
  }

  /** The volunteers who are pinned in the need. */
  public List<Integer> in(int need) {
    var crew = held.get(need) ? crews.get(need) : null;
    return crew == null ? List.of() : crew.volunteers();
  }

  /** The same with their roles, to be added to. */
  public Crew crew(int need) {
    var crew = crews.get(need);
    return crew == null ? new Crew() : crew.copy();
  }

  /** Seats of the role that pins fill, surplus rows left out. */
  public int filled(int role) {
    return filled[role];
  }

  /** Seats of the role that no pin takes, surplus rows counted as taken. */
  int left(int role, NeedTable sessions) {
    return sessions.wanted(role) - taken[role];
  }
}
