package org.needmatch.internal.io.write;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.needmatch.internal.statement.Alarm;
import org.needmatch.internal.statement.InputRecord;
import org.needmatch.internal.statement.LeftOut;
import org.needmatch.internal.statement.NotReady;

class AccountJsonTest {
  @Test
  void whatIsLeftOutIsSummedAndSaidByReason() {
    var reasons = new TreeMap<>(
        Map.of("bad-date", new LeftOut.Part(2, 3, 1), "no-place", new LeftOut.Part(1, 4, 0)));
    assertThat(AccountJson.leftOut(new LeftOut(reasons, 7), new NotReady(5, 6)))
        .isEqualTo("{\"leftOut\":{\"needs\":3,\"seats\":7,\"seatsUnknown\":1,\"reasons\":{"
            + "\"bad-date\":{\"needs\":2,\"seats\":3,\"seatsUnknown\":1},"
            + "\"no-place\":{\"needs\":1,\"seats\":4,\"seatsUnknown\":0}},\"rowsOutsideWeek\":7},"
            + "\"notReady\":{\"needs\":5,\"seats\":6}}");
  }

  @Test
  void anAlarmHasItsKindItsPlaceAndItsSentence() {
    var alarm = new Alarm(Alarm.Kind.FILE_GONE, false, "skills.csv", "", List.of("12", "0"));
    assertThat(AccountJson.drift(List.of(alarm)))
        .startsWith("{\"drift\":[{\"kind\":\"file-gone\",\"safeguarding\":false,"
            + "\"file\":\"skills.csv\",\"column\":\"\",\"text\":\"")
        .contains("skills.csv");
  }

  @Test
  void theShareOfAColumnIsRoundedAndAnEmptyFileHasNone() {
    var root = JsonNodeFactory.instance.objectNode();
    var third = new InputRecord.ColumnRecord(true, 1, new TreeMap<>(Map.of("yes", 1)));
    var unread = new InputRecord.ColumnRecord(false, 0, new TreeMap<>());
    AccountJson.input(root,
        new InputRecord(false,
            new TreeMap<>(
                Map.of("needs.csv", new InputRecord.FileRecord(3, Map.of("remote", third)),
                    "roles.csv", new InputRecord.FileRecord(0, Map.of("shoe", unread))))));
    assertThat(root.at("/input/files/needs.csv/columns/remote").toString())
        .isEqualTo("{\"filled\":1,\"share\":0.3333,\"words\":{\"yes\":1}}");
    assertThat(root.at("/input/files/roles.csv/columns/shoe").toString())
        .isEqualTo("{\"filled\":0,\"share\":0.0,\"read\":false}");
  }
}
