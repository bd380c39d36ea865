package org.needmatch.cli;

import static org.needmatch.cli.CliMessages.say;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.needmatch.explain.Explainer;
import org.needmatch.internal.explain.ExplanationFormatter;
import org.needmatch.internal.explain.SessionsAtRisk;
import org.needmatch.internal.explain.StandbyFormatter;
import org.needmatch.internal.io.store.OutputFile;
import org.needmatch.internal.io.write.PlanFolder;
import org.needmatch.internal.whatif.AdviceFormatter;
import org.needmatch.plan.Plan.Standbys;
import org.needmatch.whatif.NearMissTrials;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "explain", description = "Explains why seats are empty and why volunteers have none, and what would help.")
final class ExplainCommand extends PlanCommand {
  private static final int TRIES = 5;
  /** Lines of an answer that is shown whole. */
  private static final int PAGE = 80;

  @Mixin
  private EffortOptions effort = new EffortOptions();

  @ArgGroup(exclusive = true, multiplicity = "0..1")
  private @Nullable Question question;

  @Option(names = "--tries", paramLabel = "N", description = "How many changes to try that would help (default: 5 for one question; for everything up to 20, fewer in large weeks).")
  private @Nullable Integer tries;

  @Option(names = "--names", description = "People by name in text (default: by id).")
  private boolean names;

  @Option(names = "--certificate-dates", description = "Show dates of certificates (default: only whether one is valid).")
  private boolean certificateDates;

  @Option(names = "--out", paramLabel = "FILE", description = "Write the whole answer to a file (without a question, the terminal shows a page of it).")
  private @Nullable Path out;

  /** What is asked; everything when nothing is. */
  static final class Question {
    @Option(names = "--need", paramLabel = "ID", description = "Why seats of this need are empty.")
    private @Nullable String need;

    @Option(names = "--volunteer", paramLabel = "ID", description = "Where this volunteer stands.")
    private @Nullable String volunteer;

    @Option(names = "--pair", arity = "2", paramLabel = "ID", description = "A volunteer and a need: what speaks for and against it.")
    private List<String> pair = new ArrayList<>();
  }

  @Override
  public Integer call() throws Exception {
    var written = written();
    var week = week(written);
    var problem = week.problem();
    var about = question == null ? null : question.need;
    if (about != null && problem.needs().stream().noneMatch(need -> need.id().equals(about))) {
      throw misuse(week.absent().why(about, problem));
    }
    var planning = Cores.matcher().on(problem);
    Answer answer;
    try {
      answer = answer(planning.explain(week.plan()),
          planning.nearMisses(week.plan(), effort.effort()), NearMissTrials.budget(problem));
    } catch (IllegalArgumentException e) {
      throw misuse(e);
    }
    var words = new AnswerFormatter(new ExplanationFormatter(problem, names, certificateDates),
        new AdviceFormatter(problem, names));
    if (common().json()) {
      out().print(answer.document(planning.sentences(names, certificateDates)).json());
    } else {
      int kept = PlanFolder.heldPlaces(path());
      if (kept > 0) {
        out().println(CliMessages.say("all.kept", kept));
      }
      tell(answer, words);
      var standbys = new Standbys(written.standbys(), written.standbys().size(), 0, 0);
      var ready = new StandbyFormatter(problem, names);
      if (about != null) {
        SessionsAtRisk.sentence(problem, week.plan(), standbys, problem.requireNeed(about))
            .ifPresent(out()::println);
        ready.ofNeed(standbys, about).forEach(out()::println);
      }
      if (question != null && question.volunteer != null) {
        ready.ofVolunteer(standbys, question.volunteer).forEach(out()::println);
      }
    }
    return ExitCode.DONE;
  }

  private void tell(Answer answer, AnswerFormatter words) throws Exception {
    var lines = words.lines(answer);
    var file = out;
    if (file != null) {
      NamedFile.write("--out", () -> OutputFile.write(file, draft -> Files.write(draft, lines)));
    }
    if (answer.question() != Answer.Question.EVERYTHING || lines.size() <= PAGE) {
      lines.forEach(out()::println);
      return;
    }
    words.page(answer).forEach(out()::println);
    out().println(file == null ? say("all.page.file") : say("all.page.written", file));
  }

  private Answer answer(Explainer explainer, NearMissTrials ifs, int budget) {
    if (tries != null && tries < 0) {
      throw misuse(say("wrong.below-zero", "--tries", tries));
    }
    var asked = question;
    if (asked == null) {
      var seats = explainer.seats();
      var volunteers = explainer.unplaced();
      return Answer.toEverything(ifs, seats, volunteers,
          ifs.everything(seats, volunteers, tries == null ? budget : tries));
    }
    int most = tries == null ? TRIES : tries;
    if (asked.need != null) {
      var seats = explainer.seats(asked.need);
      return Answer.toNeed(ifs, seats, ifs.seats(seats, most));
    }
    if (asked.volunteer != null) {
      var one = explainer.volunteer(asked.volunteer);
      var pairs = one.needIds().stream().map(need -> explainer.pair(need, one.volunteerId()))
          .toList();
      return Answer.toVolunteer(ifs, one, pairs, ifs.volunteers(List.of(one), most));
    }
    var pair = explainer.pair(asked.pair.get(1), asked.pair.get(0));
    return Answer.toPair(pair, most == 0 ? List.of() : ifs.pair(pair).trials());
  }
}
