package org.needmatch.metrics;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a plan does, in all and for each area, initiative, both together, and
 * day. Figures of areas, of initiatives, of both together and of days each sum
 * to the figures of the whole. docs/measures.md defines every one. Immutable
 * and thread-safe.
 *
 * @param whole
 *          every need of the problem
 * @param byArea
 *          by area id, every area of the problem; under {@link #NO_ID} the
 *          needs without an area, when there are any
 * @param byInitiative
 *          by initiative id, likewise
 * @param byAreaAndInitiative
 *          those that have a need
 * @param byDay
 *          the seven days of the week
 * @param volunteersTotal
 *          in the problem, whether active or not
 * @param shares
 *          how sessions and waiting lie on people over the weeks, null when
 *          nobody's sessions in past weeks are known
 */
public record Measures(Group whole, SortedMap<String, Group> byArea,
    SortedMap<String, Group> byInitiative, SortedMap<AreaInitiative, Group> byAreaAndInitiative,
    SortedMap<LocalDate, Group> byDay, int volunteersTotal, @Nullable SessionShares shares) {

  /** The key of needs that name no area or no initiative. */
  public static final String NO_ID = "";

  /** Copies the maps. */
  public Measures {
    byArea = Collections.unmodifiableSortedMap(new TreeMap<>(byArea));
    byInitiative = Collections.unmodifiableSortedMap(new TreeMap<>(byInitiative));
    byAreaAndInitiative = Collections.unmodifiableSortedMap(new TreeMap<>(byAreaAndInitiative));
    byDay = Collections.unmodifiableSortedMap(new TreeMap<>(byDay));
  }

  /** {@return the figures of every need of the problem} */
  public Figures all() {
    return whole.figures();
  }

  /** {@return the figures of {@link #byArea}} */
  public SortedMap<String, Figures> areas() {
    return figures(byArea);
  }

  /** {@return the figures of {@link #byInitiative}} */
  public SortedMap<String, Figures> initiatives() {
    return figures(byInitiative);
  }

  /** {@return volunteers with at least one seat} */
  public int volunteersPlaced() {
    return whole.people().placed();
  }

  private static SortedMap<String, Figures> figures(SortedMap<String, Group> groups) {
    var figures = new TreeMap<String, Figures>();
    groups.forEach((id, group) -> figures.put(id, group.figures()));
    return Collections.unmodifiableSortedMap(figures);
  }

  /**
   * What a plan does for a group of needs.
   *
   * @param figures
   *          what the plan does for it
   * @param people
   *          the figures of the people
   */
  public record Group(Figures figures, PeopleFigures people) {
  }

  /**
   * The people of a group of needs under a plan. These figures do not add up: one
   * person may be in several groups.
   *
   * @param placed
   *          volunteers with at least one seat in the group
   * @param idleEligible
   *          active volunteers without any seat in the whole plan who may sit in
   *          at least one seat of the group by the rules that look at one person
   *          and one seat
   * @param loadGini
   *          how unevenly the group's volunteer minutes lie on those placed and
   *          those idle but eligible: the Gini coefficient, 0 when all carry the
   *          same, near 1 when one carries all
   */
  public record PeopleFigures(int placed, int idleEligible, double loadGini) {
  }

  /**
   * How sessions and waiting lie on those placed and those idle but eligible,
   * before the plan and with it.
   *
   * @param people
   *          how many they are
   * @param giniBefore
   *          Gini coefficient of their sessions in past weeks, 0 to 1
   * @param giniAfter
   *          of these and the plan's together
   * @param longestWaitBefore
   *          most full weeks since one of them was last placed
   * @param longestWaitAfter
   *          the same once the plan's weeks are over
   */
  public record SessionShares(int people, double giniBefore, double giniAfter,
      int longestWaitBefore, int longestWaitAfter) {
  }

  /**
   * An area and an initiative; {@link Measures#NO_ID} stands for none. Sorted by
   * area, then initiative.
   *
   * @param area
   *          the area's id
   * @param initiative
   *          the initiative's id
   */
  public record AreaInitiative(String area,
      String initiative) implements Comparable<AreaInitiative> {
    private static final Comparator<AreaInitiative> ORDER = Comparator
        .comparing(AreaInitiative::area).thenComparing(AreaInitiative::initiative);

    @Override
    public int compareTo(AreaInitiative other) {
      return ORDER.compare(this, other);
    }
  }
}
