package org.needmatch.internal.io.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needmatch.plan.DualPrices;

class PriceReaderTest {
  @TempDir
  Path folder;

  private DualPrices prices(String rows) throws IOException {
    Files.writeString(folder.resolve("certificate.csv"),
        "row,node,parent,decision,need_id,role,volunteer_id,prices,price\n" + rows);
    return PriceReader.read(folder);
  }

  @Test
  void pricesOfTheFirstSetAreReadForPairsAndForRoles() throws IOException {
    var of = prices("price,,,,n,lead,,0,40\nprice,,,,n,lead,'=ann,0,70\nprice,,,,n,lead,bob,1,99\n")
        .of("n", "lead");
    assertThat(of.applyAsLong("=ann")).isEqualTo(70);
    assertThat(of.applyAsLong("bob")).isEqualTo(40);
  }

  @Test
  void whatIsBrokenGivesNoPrices() throws IOException {
    assertThat(PriceReader.read(folder).isEmpty()).isTrue();
    assertThat(prices("price,,,,n,lead,,0,-1\nprice,,,,n,lead,,0,1.5\nnode,0,,,,,,0,\n").isEmpty())
        .isTrue();
  }
}
