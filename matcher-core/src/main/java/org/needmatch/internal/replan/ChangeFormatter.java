package org.needmatch.internal.replan;

import static org.needmatch.internal.replan.ReplanMessages.WORDS;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.needmatch.domain.Problem;
import org.needmatch.domain.RuleCode;
import org.needmatch.internal.explain.SessionNames;
import org.needmatch.replan.RetainedPlan.SeatChange;

/** Changes as sentences. Immutable. */
public final class ChangeFormatter {
  private final Problem problem;
  private final SessionNames names;

  /**
   * @param byName
   *          whether people are called by name
   */
  public ChangeFormatter(Problem problem, boolean byName) {
    this.problem = problem;
    names = new SessionNames(problem, byName);
  }

  /** A sentence for each person whose week changes, by id. */
  public List<String> lines(WeekChanges changes) {
    return changes.byVolunteer().entrySet().stream()
        .map(entry -> WORDS.say("change.person", names.person(entry.getKey()),
            together(entry.getValue()).stream().map(this::part).collect(Collectors.joining("; "))))
        .toList();
  }

  /** The changes, those of one commitment as one, each in order of time. */
  private List<List<SeatChange>> together(List<SeatChange> changes) {
    var parts = new LinkedHashMap<List<String>, List<SeatChange>>();
    for (var change : changes) {
      var need = problem.need(change.needId());
      var commitment = need == null ? null : need.terms().commitment();
      parts.computeIfAbsent(
          commitment == null
              ? List.of(change.needId(), change.role(), String.valueOf(change.added()))
              : List.of("", commitment, change.role(), String.valueOf(change.added())),
          key -> new ArrayList<>()).add(change);
    }
    parts.values().forEach(part -> part.sort(Comparator.comparing(this::start)));
    return List.copyOf(parts.values());
  }

  private String start(SeatChange change) {
    var need = problem.need(change.needId());
    return need == null ? "" : need.time().start().toString();
  }

  private String part(List<SeatChange> changes) {
    var first = changes.getFirst();
    var session = names.session(first.needId());
    int more = changes.size() - 1;
    if (first.added()) {
      return more == 0
          ? WORDS.say("change.added", session)
          : WORDS.say("change.added-all", session, more);
    }
    var cause = changes.stream().filter(one -> !RuleCode.COMMITMENT.is(one.why())).findFirst()
        .orElse(first);
    return more == 0
        ? WORDS.say("change.removed", session, why(cause))
        : WORDS.say("change.removed-all", session, more, why(cause));
  }

  /** Why, as part of a sentence. */
  public String why(SeatChange change) {
    var key = "change.why." + change.why();
    return WORDS.has(key)
        ? WORDS.say(key)
        : RuleCode.of(change.why()).map(RuleCode::breach).filter(words -> !words.isEmpty())
            .orElseGet(() -> WORDS.say("change.why.rule", change.why()));
  }
}
