package org.needmatch.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RefusalTest {
  @Test
  void whatIsAddedKeepsWhatWasSaid() {
    var bare = Refusal.said(429, "too-many-requests", 5);
    var more = bare.with("Retry-After", "1").at("/options").with("Connection", "close");

    assertThat(more.message()).isEqualTo("More than 5 requests a second came.");
    assertThat(more.remedy()).isEqualTo("Wait as long as the header Retry-After says.");
    assertThat(more.status()).isEqualTo(429);
    assertThat(more.pointer()).isEqualTo("/options");
    assertThat(more.headers()).containsOnlyKeys("Retry-After", "Connection");
    assertThat(bare.headers()).isEmpty();
    assertThat(bare.pointer()).isNull();
  }

  @Test
  void itCostsNoStackTraceWhoeverSendsNonsense() {
    assertThat(Refusal.said(404, "not-found").getStackTrace()).isEmpty();
  }
}
