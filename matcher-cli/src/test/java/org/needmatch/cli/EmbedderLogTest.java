package org.needmatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.needmatch.api.Matcher;
import org.needmatch.domain.Need;
import org.needmatch.domain.Problem;
import org.needmatch.domain.Volunteer;
import org.needmatch.run.SolveOptions;
import org.needmatch.run.Solver;
import org.slf4j.LoggerFactory;

/** What an application with Logback and no word about us reads of a solve. */
class EmbedderLogTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

  private final LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
  private final Logger root = context.getLogger(Logger.ROOT_LOGGER_NAME);
  private final Logger timefold = context.getLogger("ai.timefold");
  private final ListAppender<ILoggingEvent> read = new ListAppender<>();

  @BeforeEach
  void logEverything() {
    read.start();
    root.addAppender(read);
  }

  @AfterEach
  void asBefore() {
    root.detachAppender(read);
    root.setLevel(Level.WARN);
    timefold.setLevel(null);
  }

  private List<ILoggingEvent> solve(String strategy, Level level) {
    root.setLevel(level);
    var problem = Problem.builder(MONDAY)
        .add(Volunteer.builder("ann").name("Ann Secret").home(53.645, -1.785)
            .available(MONDAY, LocalTime.of(9, 0), LocalTime.of(17, 0)).build())
        .add(Need.builder("visit").remote(true).on(MONDAY, LocalTime.of(10, 0), LocalTime.of(11, 0))
            .volunteers(1, 2).build())
        .build();
    Matcher.create().solve(problem,
        SolveOptions.builder().strategy(strategy).stepLimit(5L).build());
    return read.list;
  }

  @Test
  void oneLineOfFiguresASolveAndNoneOfTimefold() {
    for (var strategy : List.of("certified", "timefold-default")) {
      read.list.clear();
      assertThat(solve(strategy, Level.INFO)).singleElement().satisfies(line -> {
        assertThat(line.getLevel()).isEqualTo(Level.INFO);
        assertThat(line.getLoggerName()).isEqualTo(Solver.class.getName());
        assertThat(line.getFormattedMessage()).matches("Solved by " + strategy
            + ": volunteers=1 needs=1 seats=2 pairs=1 placed=1 met=\\d+/\\d+ bound=\\d+"
            + " gap=[0-9.]+% seconds=[0-9.]+ steps=\\d+ stop=\\w+");
      });
    }
  }

  @Test
  void theCourseAtDebugAndNobodyByName() {
    assertThat(solve("certified", Level.DEBUG)).extracting(ILoggingEvent::getFormattedMessage)
        .anyMatch(line -> line.startsWith("Started["))
        .anyMatch(line -> line.startsWith("Improved["))
        .noneMatch(line -> line.contains("Secret") || line.contains("ann"));
    assertThat(read.list).noneMatch(line -> line.getLoggerName().startsWith("ai.timefold"));
  }

  @Test
  void whoSetsALevelForTimefoldKeepsIt() {
    timefold.setLevel(Level.INFO);
    assertThat(solve("certified", Level.INFO))
        .anyMatch(line -> line.getLoggerName().startsWith("ai.timefold"));
  }
}
