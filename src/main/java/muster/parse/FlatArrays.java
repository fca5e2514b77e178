package muster.parse;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/// Arrays to a file and back in one piece: the length, then the values.
final class FlatArrays {
    private FlatArrays() {}

    static void write(long[] values, DataOutputStream out) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(values.length * Long.BYTES);
        bytes.asLongBuffer().put(values);
        write(bytes.array(), out);
    }

    static void write(int[] values, DataOutputStream out) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(values.length * Integer.BYTES);
        bytes.asIntBuffer().put(values);
        write(bytes.array(), out);
    }

    static void write(float[] values, DataOutputStream out) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(values.length * Float.BYTES);
        bytes.asFloatBuffer().put(values);
        write(bytes.array(), out);
    }

    static void write(byte[] values, DataOutputStream out) throws IOException {
        out.writeInt(values.length);
        out.write(values);
    }

    static long[] readLongs(DataInputStream in) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(readBytes(in));
        long[] values = new long[bytes.remaining() / Long.BYTES];
        bytes.asLongBuffer().get(values);
        return values;
    }

    static int[] readInts(DataInputStream in) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(readBytes(in));
        int[] values = new int[bytes.remaining() / Integer.BYTES];
        bytes.asIntBuffer().get(values);
        return values;
    }

    static float[] readFloats(DataInputStream in) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(readBytes(in));
        float[] values = new float[bytes.remaining() / Float.BYTES];
        bytes.asFloatBuffer().get(values);
        return values;
    }

    static byte[] readBytes(DataInputStream in) throws IOException {
        byte[] bytes = new byte[in.readInt()];
        in.readFully(bytes);
        return bytes;
    }
}
