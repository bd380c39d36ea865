package org.needmatch.internal.bound;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PriceRowsTest {
  @Test
  void pricesByIdAreThePricesOfPairs() throws IOException {
    for (long seed = 0; seed < 60; seed++) {
      var model = TinyModel.random(seed);
      var price = model.prices(new Random(seed));
      var rows = new PriceRows(model.instance(), model.pairs());
      assertThat(model.pairs().priced(rows.toPrices(price))).isEqualTo(price);
      var written = new StringBuilder();
      rows.write(price, "0", "", written);
      assertThat(written.toString().lines().count()).as("no more rows than pairs")
          .isLessThanOrEqualTo(price.length);
    }
  }

  @Test
  void thePriceThatMostHaveIsWrittenOnceForTheRole() throws IOException {
    var model = TinyModel.oneSession(4);
    var written = new StringBuilder();
    new PriceRows(model.instance(), model.pairs()).write(new long[]{70, 0, 70, 70}, "3", "",
        written);
    assertThat(written.toString().lines()).containsExactly("price,,,,n,volunteer,,3,70",
        "price,,,,n,volunteer,v1,3,0");
  }

  @Test
  void whereThatSavesNoRowsEachIsWritten() throws IOException {
    var model = TinyModel.oneSession(3);
    var written = new StringBuilder();
    new PriceRows(model.instance(), model.pairs()).write(new long[]{0, 0, 70}, "0", "", written);
    assertThat(written.toString().lines()).containsExactly("price,,,,n,volunteer,v2,0,70");
  }
}
