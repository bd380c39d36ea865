package org.needmatch.testkit;

import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.needmatch.rules.SeatRule;
import org.needmatch.rules.Verdict;

/** What a rule says of a seat, asked again and from several threads. */
final class PureVerdict {
  private static final int THREADS = 4;
  private static final int ROUNDS = 16;

  private PureVerdict() {
  }

  static boolean isRefused(SeatRule rule, SingleSeat seat) {
    return of(rule, seat) instanceof Verdict.Refused;
  }

  static Verdict of(SeatRule rule, SingleSeat seat) {
    var first = ask(rule, seat);
    same(rule, seat, first, ask(rule, seat));
    try (var threads = Executors.newFixedThreadPool(THREADS)) {
      Callable<Verdict> question = () -> ask(rule, seat);
      for (var answer : threads.invokeAll(Collections.nCopies(ROUNDS, question))) {
        same(rule, seat, first, answer.get());
      }
    } catch (ExecutionException e) {
      throw new AssertionError("The rule " + rule.code() + " failed on " + seat + ".", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("The check was interrupted.", e);
    }
    return first;
  }

  private static Verdict ask(SeatRule rule, SingleSeat seat) {
    Verdict verdict = rule.judge(seat.volunteer(), seat.need(), seat.role());
    if (verdict == null) {
      throw new AssertionError("The rule " + rule.code() + " says nothing of " + seat
          + ". It must return Verdict.ALLOWED or a refusal.");
    }
    if (verdict instanceof Verdict.Refused refused
        && !refused.reason().code().equals(rule.code())) {
      throw new AssertionError("The rule " + rule.code() + " refuses " + seat + " with the code "
          + refused.reason().code() + ". Give the reason the rule's own code.");
    }
    return verdict;
  }

  private static void same(SeatRule rule, SingleSeat seat, Verdict one, Verdict other) {
    if (!one.equals(other)) {
      throw new AssertionError("The rule " + rule.code() + " says " + one + " and " + other + " of "
          + seat + ". It must say the same whenever it is asked.");
    }
  }
}
