package org.needmatch.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import sun.misc.Signal;
import sun.misc.SignalHandler;

/**
 * Takes over Ctrl-C and the request to terminate until closed: the first runs
 * an action, the second ends the process at once.
 */
final class Interrupts implements AutoCloseable {
  private record Taken(Signal signal, SignalHandler before) {
  }

  private final AtomicBoolean happened = new AtomicBoolean();
  private final List<Taken> taken = new ArrayList<>();

  Interrupts(Runnable action) {
    SignalHandler handler = signal -> {
      if (happened.getAndSet(true)) {
        Runtime.getRuntime().halt(ExitCode.INTERRUPTED);
      }
      action.run();
    };
    for (var name : List.of("INT", "TERM")) {
      take(name, handler);
    }
  }

  boolean happened() {
    return happened.get();
  }

  @Override
  public void close() {
    taken.forEach(t -> Signal.handle(t.signal(), t.before()));
  }

  private void take(String name, SignalHandler handler) {
    try {
      var signal = new Signal(name);
      taken.add(new Taken(signal, Signal.handle(signal, handler)));
    } catch (IllegalArgumentException e) {
      // The system or a JVM option keeps this signal to itself.
      return;
    }
  }
}
