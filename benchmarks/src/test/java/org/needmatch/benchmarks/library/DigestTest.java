package org.needmatch.benchmarks.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DigestTest {
  @TempDir
  Path folder;

  private String of(String needs, String readme) throws IOException {
    Files.writeString(folder.resolve("needs.csv"), needs);
    Files.writeString(folder.resolve("README.md"), readme);
    return Digest.ofInput(folder);
  }

  @Test
  void columnsThatAreBlankAndOtherFilesChangeNothing() throws IOException {
    var hash = of("id,date\nn1,Mon\nn2,Tue\n", "one");

    assertThat(of("id,date,new\nn1,Mon,\nn2,Tue,\n", "two")).isEqualTo(hash);
    assertThat(of("date,id\nMon,n1\nTue,n2\n", "two")).isEqualTo(hash);
  }

  @Test
  void cellsAndTheOrderOfRowsCount() throws IOException {
    var hash = of("id,date\nn1,Mon\nn2,Tue\n", "");

    assertThat(of("id,date\nn1,Mon\nn2,Wed\n", "")).isNotEqualTo(hash);
    assertThat(of("id,date\nn2,Tue\nn1,Mon\n", "")).isNotEqualTo(hash);
    assertThat(of("id,day\nn1,Mon\nn2,Tue\n", "")).isNotEqualTo(hash);
  }
}
