package org.needmatch.cli;

import static org.needmatch.cli.CliMessages.say;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.needmatch.explain.SeatExplanation;
import org.needmatch.internal.explain.ExplanationFormatter;
import org.needmatch.internal.whatif.AdviceFormatter;
import org.needmatch.whatif.Trial;

/** An answer as lines for people. */
record AnswerFormatter(ExplanationFormatter explain, AdviceFormatter advice) {
  private static final String IN = "  ";
  private static final String IN_2 = "    ";
  private static final int MOST = 8;

  List<String> lines(Answer answer) {
    var lines = new ArrayList<String>();
    boolean all = answer.question() == Answer.Question.EVERYTHING;
    if (answer.seats().isEmpty() && (all || answer.question() == Answer.Question.NEED)) {
      lines.add(say("all.none"));
    } else if (all) {
      lines.add(say("all.head"));
    }
    for (var seats : answer.seats()) {
      lines.addAll(explain.lines(seats.explanation()));
      lines.addAll(ifs(seats.ifs()));
    }
    if (all) {
      lines.add("");
      lines.add(say(answer.volunteers().isEmpty() ? "all.people.none" : "all.people"));
    }
    for (var one : answer.volunteers()) {
      lines.addAll(explain.lines(one.explanation()));
      lines.addAll(ifs(one.ifs()));
    }
    for (var pair : answer.pairs()) {
      lines.addAll(explain.lines(pair.explanation()));
      lines.addAll(ifs(pair.ifs()));
    }
    if (all && answer.tried() < answer.considered()) {
      lines.add("");
      lines.add(say("advice.tried", answer.tried(), answer.considered()));
    }
    return lines;
  }

  /** Everything on a page, the empty seats that lack most need first. */
  List<String> page(Answer answer) {
    var lines = new ArrayList<String>();
    lines.add(say("all.page.seats", answer.seats().size()));
    answer
        .seats().stream().map(Answer.About::explanation).sorted(Comparator
            .comparingLong((SeatExplanation one) -> one.seats().pointsMissing()).reversed())
        .limit(MOST).forEach(one -> lines.addAll(explain.brief(one)));
    more(lines, answer.seats().size());
    lines.add("");
    lines.add(say("all.page.people", answer.volunteers().size()));
    answer.volunteers().stream().limit(MOST)
        .forEach(one -> lines.add(IN + explain.lines(one.explanation()).getFirst()));
    more(lines, answer.volunteers().size());
    var ifs = Stream
        .concat(answer.seats().stream().map(Answer.About::ifs),
            answer.volunteers().stream().map(Answer.About::ifs))
        .flatMap(List::stream).distinct().limit(MOST).toList();
    lines.addAll(ifs(ifs));
    return lines;
  }

  private static void more(List<String> lines, int all) {
    if (all > MOST) {
      lines.add(IN + say("all.page.more", all - MOST));
    }
  }

  private List<String> ifs(List<Trial> trials) {
    var lines = new ArrayList<String>();
    if (!trials.isEmpty()) {
      lines.add(IN + say("advice.head"));
    }
    for (var trial : trials) {
      lines.add(IN_2 + advice.sentence(trial));
      advice.place(trial).ifPresent(place -> lines.add(IN_2 + IN + place));
    }
    return lines;
  }
}
