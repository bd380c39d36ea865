package org.needmatch.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One week to be matched, or several. Complete in itself: every id that a need,
 * pin or pair names is here.
 *
 * {@snippet file = "FrontDoor.java" region = "problem"}
 *
 * @param week
 *          the first week's Monday
 * @param weeks
 *          how many weeks, 1 to {@link #MAX_WEEKS}; limits apply to each week
 *          by itself
 * @param settings
 *          settings of rules and objective
 * @param areas
 *          in the order given; every area id that a need uses
 * @param initiatives
 *          in the order given; every initiative id that a need uses
 * @param volunteers
 *          the volunteers
 * @param needs
 *          sessions that start in one of the weeks
 * @param pairs
 *          rules between volunteers
 * @param pins
 *          as asked for, and the same in all that is left of a pinned need's
 *          commitment; {@code rules} decides which are kept
 * @param continuity
 *          who was in which series last time
 * @param published
 *          what people have been told of this week
 * @param travel
 *          the ways that are known; {@link TravelTable#NONE} when all are
 *          reckoned from straight lines
 */
public record Problem(LocalDate week, int weeks, Settings settings, List<Area> areas,
    List<Initiative> initiatives, List<Volunteer> volunteers, List<Need> needs,
    List<VolunteerPair> pairs, List<Placement> pins, Set<SeriesMembership> continuity,
    PublishedState published, TravelTable travel) {

  /** More weeks than this are no plan. */
  public static final int MAX_WEEKS = 60;

  /**
   * Checks the components.
   *
   * @throws IllegalArgumentException
   *           when an id is there twice, or named and not there (the message has
   *           a line for each of these), or the week does not start on a Monday,
   *           or a need lies outside the weeks, or needs of one commitment differ
   *           in their seats
   */
  public Problem {
    if (week.getDayOfWeek() != DayOfWeek.MONDAY) {
      throw new IllegalArgumentException("The week starts on " + week + ", which is not a Monday.");
    }
    if (weeks < 1 || weeks > MAX_WEEKS) {
      throw new IllegalArgumentException(
          "The problem has " + weeks + " weeks, not 1 to " + MAX_WEEKS + ".");
    }
    areas = ById.copyOf("area", areas, Area::id);
    initiatives = ById.copyOf("initiative", initiatives, Initiative::id);
    volunteers = ById.copyOf("volunteer", volunteers, Volunteer::id);
    needs = ById.copyOf("need", needs, Need::id);
    pairs = List.copyOf(pairs);
    CommitmentIndex.check(needs, published);
    pins = CommitmentIndex.of(needs, published).complete(pins);
    continuity = Set.copyOf(continuity);
    var areaIds = (ById<Area>) areas;
    var initiativeIds = (ById<Initiative>) initiatives;
    var volunteerIds = (ById<Volunteer>) volunteers;
    var needIds = (ById<Need>) needs;
    var unknown = new LinkedHashSet<String>();
    for (var need : needs) {
      if (!covers(week, weeks, need)) {
        throw new IllegalArgumentException("Need " + need.id() + " starts on " + need.time().day()
            + ", outside the planned weeks, which are " + weeks + " from " + week
            + ". Plan that week too, or leave the need out.");
      }
      known("Need " + need.id(), "area", need.area(), areaIds, unknown);
      known("Need " + need.id(), "initiative", need.initiative(), initiativeIds, unknown);
    }
    for (var pair : pairs) {
      known("A pair", "volunteer", pair.first(), volunteerIds, unknown);
      known("A pair", "volunteer", pair.second(), volunteerIds, unknown);
    }
    for (var pin : pins) {
      known("A pin", "need", pin.needId(), needIds, "volunteer", volunteerIds, unknown);
      known("A pin", "volunteer", pin.volunteerId(), volunteerIds, "need", needIds, unknown);
    }
    for (var offer : published.assignments()) {
      known("An offer", "need", offer.needId(), needIds, "volunteer", volunteerIds, unknown);
      known("An offer", "volunteer", offer.volunteerId(), volunteerIds, "need", needIds, unknown);
    }
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException(String.join("\n", unknown));
    }
  }

  /**
   * {@return whether the need starts in one of the weeks}
   *
   * @param need
   *          the need
   */
  public boolean covers(Need need) {
    return covers(week, weeks, need);
  }

  private static boolean covers(LocalDate week, int weeks, Need need) {
    return !need.time().day().isBefore(week) && need.time().day().isBefore(week.plusWeeks(weeks));
  }

  /**
   * {@return the volunteer of that id, null when there is none} Cost: constant.
   *
   * @param id
   *          the id
   */
  public @Nullable Volunteer volunteer(String id) {
    return ((ById<Volunteer>) volunteers).find(id);
  }

  /**
   * {@return the need of that id, null when there is none} Cost: constant.
   *
   * @param id
   *          the id
   */
  public @Nullable Need need(String id) {
    return ((ById<Need>) needs).find(id);
  }

  /**
   * {@return the need of that id} Cost: constant.
   *
   * @param id
   *          the id
   * @throws IllegalArgumentException
   *           when there is none; the message says when a volunteer has that id
   */
  public Need requireNeed(String id) {
    var found = need(id);
    if (found == null) {
      throw new IllegalArgumentException(
          "There is no need " + id + " in this week." + swapped(volunteer(id), "volunteer"));
    }
    return found;
  }

  /**
   * {@return the volunteer of that id} Cost: constant.
   *
   * @param id
   *          the id
   * @throws IllegalArgumentException
   *           when there is none; the message says when a need has that id
   */
  public Volunteer requireVolunteer(String id) {
    var found = volunteer(id);
    if (found == null) {
      throw new IllegalArgumentException(
          "There is no volunteer " + id + "." + swapped(need(id), "need"));
    }
    return found;
  }

  private static String swapped(@Nullable Object other, String kind) {
    return other == null
        ? ""
        : " There is a " + kind + " of that id: the ids of need and volunteer may be swapped.";
  }

  /**
   * {@return who stays whatever the solver would rather do: the pins, then
   * accepted offers and those that were kept, each once} Cost: linear.
   */
  public List<Placement> held() {
    if (published.assignments().isEmpty()) {
      return pins;
    }
    var held = new LinkedHashSet<>(pins);
    published.assignments().stream().filter(offer -> offer.status().holds())
        .map(PublishedAssignment::placement).forEach(held::add);
    return CommitmentIndex.of(this).complete(List.copyOf(held));
  }

  /**
   * {@return the same with other things told}
   *
   * @param told
   *          what people were told and answered
   */
  public Problem withPublished(PublishedState told) {
    return toBuilder().published(told).build();
  }

  /**
   * {@return the same with other pins}
   *
   * @param others
   *          what to use instead
   */
  public Problem withPins(List<Placement> others) {
    return toBuilder().pins(others).build();
  }

  /**
   * {@return the same with other volunteers}
   *
   * @param others
   *          what to use instead
   */
  public Problem withVolunteers(List<Volunteer> others) {
    return toBuilder().volunteers(others).build();
  }

  /**
   * {@return the same with other needs}
   *
   * @param others
   *          what to use instead
   */
  public Problem withNeeds(List<Need> others) {
    return toBuilder().needs(others).build();
  }

  /**
   * Starts a copy of which single things can be changed.
   *
   * @return the builder
   */
  public ProblemBuilder toBuilder() {
    return new ProblemBuilder(this);
  }

  /**
   * {@return whether two needs may be one commitment: same roles, same numbers}
   *
   * @param one
   *          a need
   * @param other
   *          another need
   */
  public static boolean sameSeats(Need one, Need other) {
    return CommitmentIndex.sameSeats(one, other);
  }

  /**
   * Starts an empty problem for the week that holds the day.
   *
   * @param anyDayOfTheWeek
   *          any day of the first week
   * @return the builder
   */
  public static ProblemBuilder builder(LocalDate anyDayOfTheWeek) {
    return new ProblemBuilder(anyDayOfTheWeek);
  }

  private static void known(String who, String kind, @Nullable String id, ById<?> ids,
      Set<String> unknown) {
    if (id != null) {
      known(who, kind, id, ids, kind, ids, unknown);
    }
  }

  private static void known(String who, String kind, String id, ById<?> ids, String otherKind,
      ById<?> others, Set<String> unknown) {
    if (ids.find(id) == null) {
      unknown.add(who + " names " + kind + " " + id
          + ", which is not in the problem. Add it, or correct the id."
          + swapped(others.find(id), otherKind));
    }
  }
}
