package org.needmatch.json;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.needmatch.metrics.Measures;
import org.needmatch.metrics.Measures.Group;
import org.needmatch.metrics.Measures.SessionShares;

/**
 * What a plan does, in all and for each part, in the figures of summary.json.
 *
 * @param all
 *          every need
 * @param areas
 *          by area id; the empty id holds the needs without an area
 * @param initiatives
 *          by initiative id, likewise
 * @param days
 *          by date
 * @param areasAndInitiatives
 *          those pairs that have a need
 * @param volunteersTotal
 *          in the problem, whether active or not
 * @param shares
 *          how sessions and waiting lie on people over the weeks, left out when
 *          nobody's sessions in past weeks are known
 */
@Format("needmatch/measures/1")
public record MeasuresDocument(Part all, Map<String, Part> areas, Map<String, Part> initiatives,
    Map<String, Part> days, List<Pair> areasAndInitiatives, int volunteersTotal,
    @WhenPresent @Nullable Shares shares) implements JsonDocument {

  /**
   * The figures of a group of needs.
   *
   * @param hours
   *          volunteer hours
   * @param valueOfTime
   *          null when no need of the group has a rate
   * @param peopleReached
   *          beneficiaries of the needs that run
   * @param travelKm
   *          from home, one way, in whole kilometres, rounded up
   * @param travelMinutes
   *          likewise, rounded up to fives
   * @param seatsContinued
   *          filled seats whose volunteer was in the series last time
   */
  public record Part(Met weightedNeed, Filled seats, Running needs, double hours,
      @Nullable BigDecimal valueOfTime, long peopleReached, long travelKm, long travelMinutes,
      long seatsContinued, People people) {

    static Part of(Group group) {
      var figures = group.figures();
      return new Part(new Met(figures.metPoints(), figures.totalPoints()),
          new Filled(figures.seatsFilled(), figures.seatsWanted()),
          new Running(figures.needsRunning(), figures.needsTotal()), figures.hours(),
          figures.valueOfTime(), figures.peopleReached(), figures.toldKm(), figures.toldMinutes(),
          figures.seatsContinued(), new People(group.people().placed(),
              group.people().idleEligible(), group.people().loadGini()));
    }

    static <K> Map<String, Part> all(Map<K, Group> groups) {
      var parts = new LinkedHashMap<String, Part>();
      groups.forEach((key, group) -> parts.put(key.toString(), of(group)));
      return parts;
    }
  }

  /**
   * Weighted need, in points.
   *
   * @param total
   *          with every seat filled
   */
  public record Met(long met, long total) {
  }

  /** Seats. */
  public record Filled(long filled, long wanted) {
  }

  /** Needs, and those that run. */
  public record Running(int running, int total) {
  }

  /**
   * People.
   *
   * @param placed
   *          volunteers with a seat in the group
   * @param idleEligible
   *          active volunteers without any seat who could take one of the group
   * @param loadGini
   *          how unevenly the minutes lie on both, 0 to 1
   */
  public record People(int placed, int idleEligible, double loadGini) {
  }

  /**
   * How sessions and waiting lie on those placed and those idle but eligible.
   *
   * @param people
   *          how many they are
   * @param giniBefore
   *          of their sessions in past weeks, 0 to 1
   * @param giniAfter
   *          of these and the plan's together
   * @param longestWaitBefore
   *          full weeks
   * @param longestWaitAfter
   *          once the plan's weeks are over
   */
  public record Shares(int people, double giniBefore, double giniAfter, int longestWaitBefore,
      int longestWaitAfter) {

    static @Nullable Shares of(@Nullable SessionShares shares) {
      return shares == null
          ? null
          : new Shares(shares.people(), shares.giniBefore(), shares.giniAfter(),
              shares.longestWaitBefore(), shares.longestWaitAfter());
    }
  }

  /** The figures of an area and an initiative together. */
  public record Pair(String area, String initiative, @Inline Part figures) {
  }

  /** The document of measures. Distances are told as files tell them. */
  public static MeasuresDocument of(Measures measures) {
    return new MeasuresDocument(Part.of(measures.whole()), Part.all(measures.byArea()),
        Part.all(measures.byInitiative()), Part.all(measures.byDay()),
        measures.byAreaAndInitiative().entrySet().stream()
            .map(one -> new Pair(one.getKey().area(), one.getKey().initiative(),
                Part.of(one.getValue())))
            .toList(),
        measures.volunteersTotal(), Shares.of(measures.shares()));
  }

  /**
   * Reads the document.
   *
   * @throws JsonDocumentException
   *           when it is none
   */
  public static MeasuresDocument read(String json) {
    return RecordReader.document(json, MeasuresDocument.class);
  }
}
