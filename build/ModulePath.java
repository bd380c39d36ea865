import java.nio.file.Path;
import java.util.EnumSet;
import org.needmatch.api.Matcher;
import org.needmatch.io.read.ProblemReader;
import org.needmatch.io.read.ReadOptions;
import org.needmatch.io.write.PlanWriter;
import org.needmatch.io.write.PlanWriter.Handout;
import org.needmatch.run.SolveOptions;

/** {@code ModulePath FOLDER PLAN}: plans with all that the module org.needmatch.core loads. */
class ModulePath {
  public static void main(String[] args) throws Exception {
    var problem = ProblemReader.read(Path.of(args[0]), ReadOptions.defaults()).problem();
    var planning = Matcher.create().on(problem);
    var result = planning.solve(SolveOptions.builder().timeLimit(null).stepLimit(1).build());
    PlanWriter.write(planning.report(result), Path.of(args[1]), EnumSet.allOf(Handout.class));
  }
}
