package org.needmatch.server.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needmatch.server.http.Refusal;
import org.needmatch.server.http.Response;

class DeskRefusalsTest {
  @TempDir
  Path folder;

  private DeskSession desk;
  private StateCache state;

  @BeforeEach
  void open() throws Exception {
    DeskTown.write(folder);
    desk = DeskTown.open(folder);
    state = new StateCache(desk);
  }

  @AfterEach
  void close() throws Exception {
    desk.close();
  }

  private Response told(Exception why) {
    return DeskRefusals.told(state, thrower(why));
  }

  private static Callable<Response> thrower(Exception why) {
    return () -> {
      throw why;
    };
  }

  private static JsonNode body(Response answer) throws IOException {
    return new ObjectMapper().readTree(answer.body());
  }

  @Test
  void whoeverWasOvertakenIsGivenTheStateAsItIsNow() throws Exception {
    for (var why : List.of(new StaleRevision(), new FolderChanged())) {
      var answer = told(why);
      assertThat(answer.status()).isEqualTo(409);
      assertThat(body(answer).at("/state/revision").asLong()).isEqualTo(1);
      assertThat(body(answer).at("/error/message").asText()).isEqualTo(why.getMessage());
    }
  }

  @Test
  void theRulesThatForbidAnEditAreListed() throws Exception {
    var answer = told(new EditRefused(List.of("One.", "Two.")));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(body(answer).at("/error/message").asText()).isEqualTo("One. Two.");
    assertThat(body(answer).at("/error/sentences")).hasSize(2);
    assertThat(body(answer).at("/error/remedy").asText()).isEqualTo("Choose something else.");
  }

  @Test
  void whatTheDiskDoesNotTakeIsSaidWithoutTheNamesOfItsFiles() {
    assertThatThrownBy(() -> told(new IOException("/home/ann/plan: No space left on device")))
        .isInstanceOfSatisfying(Refusal.class, refusal -> {
          assertThat(refusal.status()).isEqualTo(500);
          assertThat(refusal.message())
              .isEqualTo("The change could not be written down, so it was not made.");
        });
  }

  @Test
  void aFaultOfTheProgramIsNoRefusal() {
    var fault = new IllegalStateException("a fault");
    assertThatThrownBy(() -> told(fault)).isSameAs(fault);
  }
}
