package org.needmatch.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.needmatch.explain.ExplainWords;
import org.needmatch.explain.Explainer;
import org.needmatch.explain.PairExplanation;
import org.needmatch.explain.SeatExplanation;
import org.needmatch.explain.VolunteerExplanation;
import org.needmatch.explain.Wording;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "explain", description = "Tells why seats are empty and why volunteers have no seat.")
final class ExplainCommand implements Callable<Integer> {
  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Mixin
  private InputOptions input = new InputOptions();

  @Mixin
  private CommonOptions common = new CommonOptions();

  @Parameters(index = "1", paramLabel = "PLAN", description = "The plan's folder, or its assignments.csv.")
  @SuppressWarnings("NullAway.Init")
  private Path path;

  @ArgGroup(exclusive = true, multiplicity = "0..1")
  private @Nullable Question question;

  @Option(names = "--names", description = "People by name in text (default: by id).")
  private boolean names;

  @Option(names = "--certificate-dates", description = "Tell dates of certificates (default: only whether one is valid).")
  private boolean certificateDates;

  /** What is asked; everything when nothing is. */
  static final class Question {
    @Option(names = "--need", paramLabel = "ID", description = "Why seats of this need are empty.")
    private @Nullable String need;

    @Option(names = "--volunteer", paramLabel = "ID", description = "Where this volunteer stands.")
    private @Nullable String volunteer;

    @Option(names = "--pair", arity = "2", paramLabel = "ID", description = "A volunteer and a need: what speaks for and against it.")
    private List<String> pair = new ArrayList<>();
  }

  /** What is answered. */
  record Answer(List<SeatExplanation> seats, List<VolunteerExplanation> volunteers,
      List<PairExplanation> pairs) {
  }

  @Override
  public Integer call() throws Exception {
    var week = PlannedWeek.read(path, input);
    var problem = week.problem();
    Answer answer;
    try {
      answer = answer(Explainer.of(problem, week.plan()));
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
    var words = new ExplainWords(problem, names, certificateDates);
    var out = spec.commandLine().getOut();
    if (common.json()) {
      out.println(ExplainJson.of(answer, words));
    } else {
      lines(answer, words).forEach(out::println);
    }
    return ExitCode.DONE;
  }

  private Answer answer(Explainer explainer) {
    var asked = question;
    if (asked == null) {
      return new Answer(explainer.seats(), explainer.unplaced(), List.of());
    }
    if (asked.need != null) {
      return new Answer(explainer.seats(asked.need), List.of(), List.of());
    }
    if (asked.volunteer != null) {
      var one = explainer.volunteer(asked.volunteer);
      return new Answer(List.of(), List.of(one),
          one.needIds().stream().map(need -> explainer.pair(one.volunteerId(), need)).toList());
    }
    return new Answer(List.of(), List.of(),
        List.of(explainer.pair(asked.pair.get(0), asked.pair.get(1))));
  }

  private List<String> lines(Answer answer, ExplainWords words) {
    var lines = new ArrayList<String>();
    boolean all = question == null;
    if (all) {
      lines.add(Wording.say(answer.seats().isEmpty() ? "all.none" : "all.head"));
    } else if (question != null && question.need != null && answer.seats().isEmpty()) {
      lines.add(Wording.say("all.none"));
    }
    answer.seats().forEach(seats -> lines.addAll(words.lines(seats)));
    if (all) {
      lines.add("");
      lines.add(Wording.say(answer.volunteers().isEmpty() ? "all.people.none" : "all.people"));
    }
    answer.volunteers().forEach(one -> lines.addAll(words.lines(one)));
    answer.pairs().forEach(pair -> lines.addAll(words.lines(pair)));
    return lines;
  }
}
