package org.needmatch.spark;

import com.esotericsoftware.kryo.kryo5.Kryo;
import com.esotericsoftware.kryo.kryo5.Serializer;
import com.esotericsoftware.kryo.kryo5.io.Input;
import com.esotericsoftware.kryo.kryo5.io.Output;
import com.esotericsoftware.kryo.kryo5.objenesis.strategy.StdInstantiatorStrategy;
import com.esotericsoftware.kryo.kryo5.serializers.CollectionSerializer;
import com.esotericsoftware.kryo.kryo5.serializers.MapSerializer;
import com.esotericsoftware.kryo.kryo5.util.DefaultInstantiatorStrategy;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.needmatch.domain.Problem;
import org.needmatch.domain.PublishedState;
import org.needmatch.domain.SeriesMembership;
import org.needmatch.domain.Settings;
import org.needmatch.domain.TravelTable;
import org.needmatch.domain.Volunteer;
import org.needmatch.internal.region.RegionProblem;

/**
 * Parts of a problem as bytes, between machines that run the same build. What a
 * part reads is equal to what was written. Stateless and thread-safe; some 200
 * to 300 bytes a person or need.
 */
final class PartCodec {
  private PartCodec() {
  }

  private static Kryo kryo() {
    var kryo = new Kryo();
    kryo.setRegistrationRequired(false);
    kryo.setReferences(true);
    kryo.setInstantiatorStrategy(new DefaultInstantiatorStrategy(new StdInstantiatorStrategy()));
    kryo.addDefaultSerializer(Problem.class, new ProblemSerializer());
    kryo.addDefaultSerializer(BitSet.class, new BitSetSerializer());
    kryo.addDefaultSerializer(Map.class, new PlainMaps());
    kryo.addDefaultSerializer(Set.class, new PlainCollections(LinkedHashSet::new));
    kryo.addDefaultSerializer(Collection.class, new PlainCollections(ArrayList::new));
    return kryo;
  }

  /** Writes the part; closes nothing. */
  static void write(RegionProblem part, OutputStream out) {
    var output = new Output(out);
    kryo().writeObject(output, part);
    output.flush();
  }

  /** {@return a part that was written} */
  static RegionProblem read(InputStream in) {
    return kryo().readObject(new Input(in), RegionProblem.class);
  }

  /** By its components, so that it is checked and indexed when it is read. */
  private static final class ProblemSerializer extends Serializer<Problem> {
    ProblemSerializer() {
      super(false, true);
    }

    @Override
    public void write(Kryo kryo, Output output, Problem problem) {
      var ids = problem.volunteers().stream().map(Volunteer::id).collect(Collectors.toSet());
      kryo.writeObject(output, problem.week());
      output.writeInt(problem.weeks());
      kryo.writeClassAndObject(output, problem.settings());
      kryo.writeObject(output, new ArrayList<>(problem.areas()));
      kryo.writeObject(output, new ArrayList<>(problem.initiatives()));
      kryo.writeObject(output, new ArrayList<>(problem.volunteers()));
      kryo.writeObject(output, new ArrayList<>(problem.needs()));
      kryo.writeObject(output, new ArrayList<>(problem.pairs()));
      kryo.writeObject(output, new ArrayList<>(problem.pins()));
      kryo.writeObject(output,
          problem.continuity().stream().filter(series -> ids.contains(series.volunteerId()))
              .sorted(Comparator.comparing(SeriesMembership::toString))
              .collect(Collectors.toCollection(ArrayList::new)));
      kryo.writeObject(output, problem.published());
      kryo.writeClassAndObject(output, problem.travel());
    }

    @Override
    @SuppressWarnings("unchecked")
    public Problem read(Kryo kryo, Input input, Class<? extends Problem> type) {
      return new Problem(kryo.readObject(input, LocalDate.class), input.readInt(),
          (Settings) kryo.readClassAndObject(input), kryo.readObject(input, ArrayList.class),
          kryo.readObject(input, ArrayList.class), kryo.readObject(input, ArrayList.class),
          kryo.readObject(input, ArrayList.class), kryo.readObject(input, ArrayList.class),
          kryo.readObject(input, ArrayList.class),
          Set.copyOf(new HashSet<SeriesMembership>(kryo.readObject(input, ArrayList.class))),
          kryo.readObject(input, PublishedState.class),
          (TravelTable) kryo.readClassAndObject(input));
    }
  }

  /** Whatever map it was; records make of it what they hold. */
  private static final class PlainMaps extends MapSerializer<Map<?, ?>> {
    @Override
    protected Map<?, ?> create(Kryo kryo, Input input, Class<? extends Map<?, ?>> type, int size) {
      return SortedMap.class.isAssignableFrom(type) ? new TreeMap<>() : new LinkedHashMap<>();
    }
  }

  private static final class PlainCollections extends CollectionSerializer<Collection<?>> {
    private final Supplier<Collection<?>> made;

    PlainCollections(Supplier<Collection<?>> made) {
      this.made = made;
    }

    @Override
    protected Collection<?> create(Kryo kryo, Input input, Class<? extends Collection<?>> type,
        int size) {
      return made.get();
    }
  }

  private static final class BitSetSerializer extends Serializer<BitSet> {
    @Override
    public void write(Kryo kryo, Output output, BitSet bits) {
      var words = bits.toLongArray();
      output.writeInt(words.length);
      output.writeLongs(words, 0, words.length);
    }

    @Override
    public BitSet read(Kryo kryo, Input input, Class<? extends BitSet> type) {
      return BitSet.valueOf(input.readLongs(input.readInt()));
    }
  }
}
