package org.needmatch.server.desk;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.needmatch.diagnostics.Finding;
import org.needmatch.domain.Placement;
import org.needmatch.domain.Problem;
import org.needmatch.internal.io.read.AreaShapesReader;
import org.needmatch.internal.io.read.EarlierEditionsReader;
import org.needmatch.internal.io.store.Content;
import org.needmatch.internal.io.store.FolderLock;
import org.needmatch.internal.io.write.KeptFiles;
import org.needmatch.internal.io.write.Manifest;
import org.needmatch.internal.io.write.NotesCsv;
import org.needmatch.internal.io.write.PlanContents;
import org.needmatch.internal.replan.SeatNumbering;
import org.needmatch.internal.replan.WeekChanges;
import org.needmatch.internal.report.html.PageOptions;
import org.needmatch.io.read.PlanReader;
import org.needmatch.io.write.PlanWriter;
import org.needmatch.io.write.PlanWriter.Handout;
import org.needmatch.judge.Judge;
import org.needmatch.judge.Judgement;
import org.needmatch.judge.Violation;
import org.needmatch.plan.Limit;
import org.needmatch.plan.PinBreach;
import org.needmatch.plan.Plan;
import org.needmatch.replan.RetainedPlan;
import org.needmatch.run.SolveOptions;
import org.needmatch.run.SolveResult;
import org.needmatch.strategy.StopCause;

/**
 * Writes a draft as {@code solve --keep} writes a plan: the same files, as one
 * set, of a folder that nobody else has written to since it was read.
 */
final class DraftWriter {
  private static final Duration PROOF = Duration.ofMillis(1_500);

  private final OpenedWeek week;
  private final Draft draft;
  private final @Nullable RetainedPlan keeping;
  private final Problem made;
  private final Problem told;
  private final Plan plan;

  DraftWriter(Revision now) {
    week = now.week();
    var left = now.draft();
    for (var place : now.off().keySet()) {
      left = left.without(place);
    }
    draft = left;
    keeping = week.keeping(draft, now.off());
    made = keeping == null ? week.input() : keeping.fixed();
    told = keeping == null ? week.input() : keeping.told();
    plan = SeatNumbering.like(week.published(), draft.plan());
  }

  /**
   * Writes the files. Cost: a short search for the proof, and the wait for the
   * disk.
   *
   * @return the names of the files
   */
  List<String> write(String note, int changes, boolean names) throws Exception {
    var judged = Judge.standard().judge(made, plan);
    refuse(judged);
    var folder = week.setup().plan();
    var outcome = outcome(judged);
    var findings = new ArrayList<Finding>(week.read().findings());
    var map = AreaShapesReader.beside(week.setup().input(), week.input());
    findings.addAll(map.findings());
    var page = PageOptions.DEFAULT.withNames(names).withRate(week.read().valueRate())
        .withShapes(map.shapes());
    var contents = PlanContents.of(week.read(), told, PlanReader.standbys(folder), outcome,
        week.setup().matcher().rules(), findings, page, week.setup().version())
        .with(week.correspondence());
    if (!contents.standbys().rows().isEmpty()) {
      refuse(Judge.standard().judge(made, plan.assignments(), contents.standbys().rows()));
    }
    try (var held = FolderLock.of(folder, "serve")) {
      if (week.isOutdated()) {
        throw new FolderChanged();
      }
      var reader = new EarlierEditionsReader(week.input().week(), week.input().weeks());
      contents = contents.after(reader.of(keeping == null ? null : folder, folder));
      // Those that are there by now, so that none of them gets old.
      var handouts = Handout.in(folder);
      PlanWriter.write(contents.with(more(contents.earlier().next(), note, changes)), folder,
          handouts, keeping);
      return List.copyOf(Manifest.names(folder));
    }
  }

  private static void refuse(Judgement judged) throws EditRefused {
    if (!judged.validButForPins()) {
      throw new EditRefused(judged.violations().stream().filter(one -> !one.byPinOnly())
          .map(Violation::message).distinct().toList());
    }
  }

  /** Only plans that hold to what is kept are meant by the limit. */
  private SolveResult outcome(Judgement judged) {
    var proof = week.on(made).solve(SolveOptions.builder().timeLimit(PROOF)
        .threads(week.setup().threads()).start(plan).prices(week.prices()).build());
    var limit = keeping == null ? proof.limit() : proof.limit().keeping(keeping.kept().size());
    boolean best = limit.medium() <= judged.score().medium();
    return new SolveResult(plan, judged.score(), limit, proof.totalMedium(), conflicts(judged),
        judged.releasedPins(), proof.certificate(), proof.eligiblePairs(), proof.elapsed(),
        proof.steps(), best ? proof.stopCause() : StopCause.TIME_LIMIT, proof.options(),
        proof.faults(),
        proof.gapCauses().isEmpty() ? List.of(Limit.GapCause.UNDECIDED) : proof.gapCauses());
  }

  /** Pins that the plan keeps although a rule is broken by them. */
  private List<PinBreach> conflicts(Judgement judged) {
    Set<Placement> pins = new HashSet<>(made.held());
    return judged.violations().stream().flatMap(broken -> draft.held().keySet().stream()
        .filter(place -> pins.contains(place) && broken.needs().contains(place.needId())
            && (broken.volunteers().isEmpty() || broken.volunteers().contains(place.volunteerId())))
        .sorted(Revision.ORDER).map(place -> new PinBreach(place, broken.rule()))).distinct()
        .toList();
  }

  /** The note, and what changed since people were told: by the desk as well. */
  private Map<String, Content> more(int edition, String note, int changes) {
    var more = new LinkedHashMap<String, Content>();
    var published = week.keeping();
    if (published != null && keeping != null) {
      var changed = WeekChanges.of(keeping, published.plan().rows(), plan);
      more.put(KeptFiles.CHANGES, file -> KeptFiles.changes(told, changed, file));
    }
    more.put(NotesCsv.NAME, NotesCsv.after(week.setup().plan(), edition, changes, note));
    return more;
  }
}
