package org.needmatch.internal.bound;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.needmatch.plan.Certificate.ShadowPrice;

class TreeCertificateTest {
  private static String written(TreeCertificate certificate) throws IOException {
    var text = new StringBuilder();
    certificate.writeTo(text);
    return text.toString();
  }

  @Test
  void aTreeOfOneNodeIsItsPrices() throws IOException {
    var model = TinyModel.oneSession(2);
    long[] price = {70, 70};
    var certificate = new TreeCertificate(model.instance(), model.pairs(), new BranchTree(price, 5),
        4);
    price[0] = 9;
    assertThat(written(certificate)).as("as they were").isEqualTo(TreeCertificate.HEADER + """
        node,0,,,,,,0,
        price,,,,n,volunteer,,0,70
        """);
    assertThat(certificate.provenMedium()).isEqualTo(4);
    assertThat(certificate.prices())
        .containsExactly(new ShadowPrice("n", "volunteer", 70.0 / TeamOracle.PART));
  }

  @Test
  void ofASplitOnlyTheLeavesHavePricesAndThoseTheyShareStandOnce() throws IOException {
    var model = TinyModel.oneSession(2);
    long[] price = {70, 70};
    var tree = new BranchTree(price, 5);
    tree.root().split();
    var in = new BranchingDecision(BranchingDecision.Kind.IN, 0, 1);
    tree.close(tree.child(tree.root(), in, price, 3));
    tree.close(tree.child(tree.root(), in.opposite(), price, 4));
    assertThat(written(new TreeCertificate(model.instance(), model.pairs(), tree, 4)).lines())
        .containsExactly(TreeCertificate.HEADER.strip(), "node,0,,,,,,,", "node,1,0,in,n,,v1,0,",
            "node,2,0,out,n,,v1,0,", "price,,,,n,volunteer,,0,70");
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', quoteCharacter = '~', value = {"a,b;\"a,b\"", "a\"b;\"a\"\"b\"",
      "=1+1;'=1+1", "plain;plain"})
  void cellsAreQuotedAndAreNoFormulas(String id, String cell) {
    assertThat(TreeCertificate.cell(id)).isEqualTo(cell);
  }
}
