package org.needmatch.internal.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

class FaultsTest {
  private static <T> T quiet(Supplier<T> work) {
    var before = System.clearProperty(Faults.PROPERTY);
    try {
      return work.get();
    } finally {
      if (before != null) {
        System.setProperty(Faults.PROPERTY, before);
      }
    }
  }

  private static void fail() {
    throw new IllegalStateException("lost");
  }

  @Test
  @ResourceLock(Resources.SYSTEM_PROPERTIES)
  void aPartThatFailsIsToldOnceAndTheOthersGoOn() {
    var faults = new Faults();
    assertThat(quiet(() -> faults.guard("bound", FaultsTest::fail))).isFalse();
    assertThat(quiet(() -> faults.guard("bound", FaultsTest::fail))).isFalse();
    assertThat(faults.guard("search", () -> {
    })).isTrue();
    assertThat(faults.all()).singleElement()
        .satisfies(fault -> assertThat(fault.part()).isEqualTo("bound"));
  }
}
