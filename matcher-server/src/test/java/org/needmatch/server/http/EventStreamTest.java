package org.needmatch.server.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class EventStreamTest {
  private static final Duration LONG = Duration.ofMinutes(5);

  private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
  private final Deadlines deadlines = new Deadlines(LONG, LONG, clock);
  private final EventStream stream = new EventStream();

  @AfterEach
  void close() {
    clock.shutdownNow();
  }

  private String written(Duration heartbeat) throws IOException {
    var out = new ByteArrayOutputStream();
    stream.run(out, heartbeat, deadlines);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void eachLineOfDataIsALineOfItsOwnAndWhatWasSentGoesOutBeforeTheEnd() throws Exception {
    stream.send("state", "{\n\"å\": 1}");
    stream.send("job", "{}", "7");
    stream.close();

    assertThat(stream.send("late", "{}")).isFalse();
    assertThat(written(LONG)).isEqualTo("""
        event: state
        data: {
        data: "å": 1}

        id: 7
        event: job
        data: {}

        """);
  }

  @Test
  void aClientThatDoesNotKeepUpLosesItsStreamAndNobodyWaitsForIt() throws Exception {
    for (int i = 0; i < 256; i++) {
      assertThat(stream.send("tick", "{}")).isTrue();
    }

    assertThat(stream.send("tick", "{}")).isFalse();

    assertThat(stream.isOpen()).isFalse();
    assertThat(written(LONG)).as("nothing with a gap in it").isEmpty();
  }

  @Test
  void whatIsToBeDoneAtTheEndIsDoneOnceHoweverItEnds() {
    var done = new AtomicInteger();
    stream.onEnd(done::incrementAndGet);
    stream.send("tick", "{}");

    assertThatThrownBy(() -> stream.run(new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException("gone");
      }
    }, LONG, deadlines)).hasMessage("gone");
    stream.end();

    assertThat(done).hasValue(1);
    assertThat(stream.send("tick", "{}")).isFalse();
    stream.onEnd(done::incrementAndGet);
    assertThat(done).as("at once after the end").hasValue(2);
  }

  @Test
  void silenceIsBrokenByAComment() throws Exception {
    var out = new ByteArrayOutputStream() {
      @Override
      public void flush() {
        stream.close();
      }
    };
    stream.run(out, Duration.ofMillis(1), deadlines);

    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(":\n\n");
  }
}
