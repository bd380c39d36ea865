package org.needmatch.server.desk;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Placement;
import org.needmatch.domain.ResponseStatus;
import org.needmatch.json.DeskInsistDocument;
import org.needmatch.run.SolveOptions;

/**
 * What happens when somebody is placed although others have to move: the best
 * plan of a short search in which they sit there and everybody else stays but
 * for whom they would take the seat from.
 *
 * @param obstacles
 *          why it cannot be; empty when it can
 * @param medium
 *          of the plan that was found, in points
 * @param take
 *          what it changes, null when it cannot be
 */
public record Insistence(List<String> obstacles, long medium, double gainPercent,
    Edit.@Nullable Take take, List<String> changes) {
  private static final Duration LIMIT = Duration.ofMillis(1_500);

  /** Copies the lists. */
  public Insistence {
    obstacles = List.copyOf(obstacles);
    changes = List.copyOf(changes);
  }

  static Insistence of(Revision now, Placement place, boolean names) throws EditRefused {
    var check = new EditCheck(now, names);
    check.known(place);
    var never = check.refusals(place);
    if (!never.isEmpty() || now.draft().in(place.needId(), place.volunteerId()) != null) {
      return impossible(never.isEmpty() ? check.there(place) : never);
    }
    var week = now.week();
    var loose = loosened(now, place);
    var told = week.told(loose);
    Set<Placement> pins = new LinkedHashSet<>(told.pins());
    now.draft().held().keySet().stream().filter(held -> !isLoose(now, held, place))
        .forEach(pins::add);
    pins.add(place);
    var outcome = week.on(told.withPins(List.copyOf(pins)))
        .solve(SolveOptions.builder().timeLimit(LIMIT).threads(week.setup().threads())
            .start(now.plan()).prices(week.prices()).build());
    boolean broken = outcome.score().hard() < Math.min(0, now.judgement().score().hard());
    if (broken
        || outcome.plan().assignments().stream().noneMatch(row -> row.placement().equals(place))) {
      var obstacles = check.obstacles(place, null);
      return impossible(obstacles.isEmpty() ? List.of(DeskWords.say("insist.no-plan")) : obstacles);
    }
    var take = Proposal.changes(now.draft(), outcome.plan());
    long gain = outcome.score().medium() - now.judgement().score().medium();
    return new Insistence(List.of(), outcome.score().medium(),
        new Percent(outcome.totalMedium()).of(gain), take,
        Strip.between(now, take, names).stream().map(Strip.Change::sentence).toList());
  }

  private static Insistence impossible(List<String> obstacles) {
    return new Insistence(obstacles, 0, 0, null, List.of());
  }

  /** The draft in which those who may have to move have not said yes. */
  private static Draft loosened(Revision now, Placement place) {
    var held = new LinkedHashMap<>(now.draft().held());
    held.replaceAll(
        (key, seat) -> isLoose(now, key, place) ? seat.with(ResponseStatus.PROPOSED) : seat);
    return new Draft(held, now.draft().refused());
  }

  /** The person's own places, and those of the seat that are only proposed. */
  private static boolean isLoose(Revision now, Placement held, Placement place) {
    var seat = now.draft().seat(held);
    boolean own = held.volunteerId().equals(place.volunteerId());
    boolean same = held.needId().equals(place.needId()) && held.role().equals(place.role())
        && seat.status() == ResponseStatus.PROPOSED;
    return !seat.pinned() && !now.week().input().pins().contains(held) && (own || same);
  }

  DeskInsistDocument document() {
    boolean allowed = take != null;
    var words = String.format(Locale.ROOT, "%.2f", Math.abs(gainPercent));
    return new DeskInsistDocument(allowed, obstacles, gainPercent, !allowed
        ? DeskWords.say("insist.cannot")
        : gainPercent < 0
            ? DeskWords.say("insist.costs", words)
            : gainPercent > 0 ? DeskWords.say("insist.gains", words) : DeskWords.say("insist.same"),
        changes);
  }
}
