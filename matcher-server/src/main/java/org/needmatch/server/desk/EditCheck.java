package org.needmatch.server.desk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.needmatch.domain.Placement;
import org.needmatch.domain.ResponseStatus;
import org.needmatch.domain.RuleCode;
import org.needmatch.internal.explain.SessionNames;
import org.needmatch.internal.replan.SeatNumbering;
import org.needmatch.judge.Violation;

/**
 * Whether the rules let an edit pass. Answers of people always pass, and so
 * does whoever leaves a seat: what cannot run without them is told to be off.
 * Whoever takes a seat is checked by the rules of seats and weeks, and the
 * draft as a whole by the judge.
 */
record EditCheck(Revision now, boolean names) {
  private record Breach(String rule, List<String> volunteers, List<String> needs, String role) {
    static Breach of(Violation violation) {
      return new Breach(violation.rule(), violation.volunteers(), violation.needs(),
          violation.role());
    }
  }

  /** {@return the draft after it} */
  Draft after(Edit edit) throws EditRefused {
    for (var place : edit.about()) {
      known(place);
    }
    switch (edit) {
      case Edit.Answer(var place, var status) when status == ResponseStatus.DECLINED ->
        notAskedFor(now.draft().seatOf(place));
      case Edit.Answer(var place, var status) when status == ResponseStatus.ACCEPTED ->
        seated(place);
      case Edit.Answer(var place, var status) when now.draft().held().containsKey(place) -> {
        // An answer is taken back.
      }
      case Edit.Answer(var place, var status) -> back(place);
      case Edit.Pin(var place, var pinned) -> pin(place, pinned);
      case Edit.Place(var place) -> free(place, now.draft());
      case Edit.Remove(var place) -> {
        seated(place);
        notPinned(place);
      }
      case Edit.Move(var from, var to) -> {
        seated(from);
        notPinned(from);
        free(to, now.draft().after(new Edit.Remove(from), now.week()));
      }
      case Edit.Restore(var place) when now.week().draft().held().containsKey(place) -> back(place);
      case Edit.Restore(var place) -> {
        // Whoever is gone was not there.
      }
      case Edit.Take(var removed, var added) -> {
        for (var place : removed) {
          seated(place);
          notPinned(place);
        }
      }
    }
    var after = now.draft().after(edit, now.week());
    if (!now.draft().held().keySet().containsAll(after.held().keySet())) {
      judge(edit, after);
    }
    return after;
  }

  /** Of what is new: a session that still lacks people is told, not refused. */
  private void judge(Edit edit, Draft after) throws EditRefused {
    var gone = now.draft();
    for (var place : edit.about()) {
      gone = gone.held().containsKey(place) && !after.held().containsKey(place)
          ? gone.after(new Edit.Remove(place), now.week())
          : gone;
    }
    var before = new HashSet<Breach>();
    violations(gone).forEach(violation -> before.add(Breach.of(violation)));
    var broken = violations(after).stream()
        .filter(violation -> !RuleCode.MINIMUM.is(violation.rule()))
        .filter(violation -> !before.contains(Breach.of(violation))).map(Violation::message)
        .distinct().toList();
    if (!broken.isEmpty()) {
      throw new EditRefused(broken);
    }
  }

  private List<Violation> violations(Draft draft) {
    if (draft.equals(now.draft())) {
      return now.judgement().violations();
    }
    var week = now.week();
    return week.on(week.told(draft)).judge(SeatNumbering.like(week.published(), draft.plan()))
        .violations();
  }

  void known(Placement place) throws EditRefused {
    var need = now.told().need(place.needId());
    if (need == null) {
      throw refused("no-need", place.needId());
    }
    if (now.told().volunteer(place.volunteerId()) == null) {
      throw refused("no-volunteer", place.volunteerId());
    }
    if (need.roles().stream().noneMatch(role -> role.name().equals(place.role()))) {
      throw refused("no-role", place.needId(), place.role(),
          String.join(", ", need.roles().stream().map(role -> role.name()).toList()));
    }
  }

  private void seated(Placement place) throws EditRefused {
    if (!now.draft().held().containsKey(place)) {
      throw refused("not-there", person(place), session(place));
    }
  }

  private void notAskedFor(Placement place) throws EditRefused {
    if (now.week().input().pins().contains(place)) {
      throw refused("pinned.input", person(place), session(place));
    }
  }

  /** Whether the coordinator may take somebody out, who has not said no. */
  private void notPinned(Placement place) throws EditRefused {
    notAskedFor(place);
    var published = now.week().keeping();
    if (published != null
        && published.frozen().stream().anyMatch(row -> row.placement().equals(place))) {
      throw refused("has-begun", person(place), session(place));
    }
    var seat = now.draft().held().get(place);
    if (seat != null && seat.pinned()) {
      throw refused("pinned", person(place), session(place));
    }
  }

  private void pin(Placement place, boolean pinned) throws EditRefused {
    seated(place);
    if (!pinned) {
      notAskedFor(place);
    }
  }

  /** Of a commitment the rest comes back as well, and the judge says of all. */
  private void back(Placement place) throws EditRefused {
    var draft = now.draft().forgiving(place);
    var rest = draft.missing(place, now.week());
    if (rest.isEmpty()) {
      free(place, draft);
      return;
    }
    empty(place, draft);
    for (var other : rest) {
      empty(other, draft);
    }
  }

  /** Whether the seat is empty and the volunteer may take it. */
  private void free(Placement place, Draft draft) throws EditRefused {
    empty(place, draft);
    var obstacles = obstacles(place, draft);
    if (!obstacles.isEmpty()) {
      throw new EditRefused(obstacles);
    }
  }

  private void empty(Placement place, Draft draft) throws EditRefused {
    var need = now.told().requireNeed(place.needId());
    var role = need.roles().stream().filter(each -> each.name().equals(place.role())).findFirst()
        .orElseThrow();
    if (draft.in(need.id(), place.volunteerId()) != null) {
      throw new EditRefused(there(place));
    }
    long taken = draft.in(need.id()).stream().filter(other -> other.role().equals(role.name()))
        .count();
    if (taken >= role.wanted()) {
      throw refused("full", session(place), role.name());
    }
  }

  /** That somebody is there already. */
  List<String> there(Placement place) {
    return List.of(DeskWords.say("there-already", person(place), session(place)));
  }

  /** The rules of the seat that are against somebody, whatever their week. */
  List<String> refusals(Placement place) {
    var words = now.planning().sentences(names, false);
    return now.explainer().pair(place.needId(), place.volunteerId()).roles().stream()
        .filter(role -> role.role().equals(place.role())).flatMap(role -> role.refusals().stream())
        .map(reason -> DeskWords.say("refused", person(place), words.of(reason))).toList();
  }

  /** What keeps somebody from a seat, in sentences; nothing when it is theirs. */
  List<String> obstacles(Placement place, @Nullable Draft draft) {
    var explainer = draft == null || draft.equals(now.draft())
        ? now.explainer()
        : now.week().on(now.week().told(draft)).explain(draft.plan());
    var pair = explainer.pair(place.needId(), place.volunteerId());
    var words = now.planning().sentences(names, false);
    var lines = new ArrayList<String>();
    pair.roles().stream().filter(role -> role.role().equals(place.role()))
        .flatMap(role -> role.refusals().stream())
        .forEach(reason -> lines.add(DeskWords.say("refused", person(place), words.of(reason))));
    pair.obstacles().forEach(
        obstacle -> lines.add(DeskWords.say("refused", person(place), words.of(obstacle))));
    return lines;
  }

  private EditRefused refused(String key, Object... values) {
    return new EditRefused(List.of(DeskWords.say(key, values)));
  }

  private String person(Placement place) {
    return new SessionNames(now.told(), names).person(place.volunteerId());
  }

  private String session(Placement place) {
    return new SessionNames(now.told(), names).session(place.needId());
  }
}
