#include "ingest/remote_read/crc32c.h"
#include "ingest/remote_read/messages.h"
#include "ingest/remote_read/protobuf.h"
#include "ingest/remote_read/xor_chunk.h"

#include <QtTest>
#include <bit>
#include <cmath>

using namespace penumbra;
using ingest::ProtoWriter;

namespace {

/// Writes an XOR chunk as Prometheus' tsdb/chunkenc/xor.go does.
class ChunkWriter final {
public:
    void add(std::int64_t time, double value) {
        const auto bits = std::bit_cast<std::uint64_t>(value);
        if (m_count == 0) {
            varint((static_cast<std::uint64_t>(time) << 1) ^ static_cast<std::uint64_t>(time >> 63));
            put(bits, 64);
        } else {
            const std::int64_t delta = time - m_time;
            if (m_count == 1)
                varint(static_cast<std::uint64_t>(delta));
            else
                dod(delta - m_delta);
            m_delta = delta;
            difference(bits);
        }
        m_time = time;
        m_value = bits;
        ++m_count;
    }
    std::string chunk() const {
        std::string out{static_cast<char>(m_count >> 8), static_cast<char>(m_count & 0xFF)};
        for (std::size_t i = 0; i < m_bits.size(); i += 8) {
            unsigned byte = 0;
            for (std::size_t k = i; k < i + 8; ++k) byte = byte << 1 | (k < m_bits.size() && m_bits[k] ? 1U : 0U);
            out += static_cast<char>(byte);
        }
        return out;
    }

private:
    void put(std::uint64_t bits, unsigned count) {
        while (count > 0) m_bits.push_back((bits >> --count & 1U) != 0);
    }
    void varint(std::uint64_t value) {
        for (; value > 0x7F; value >>= 7) put((value & 0x7FU) | 0x80U, 8);
        put(value, 8);
    }
    void dod(std::int64_t value) {
        const auto fits = [&](unsigned size) {
            return -((std::int64_t{1} << (size - 1)) - 1) <= value && value <= std::int64_t{1} << (size - 1);
        };
        if (value == 0) return put(0, 1);
        if (fits(14)) return put(2, 2), put(static_cast<std::uint64_t>(value), 14);
        if (fits(17)) return put(6, 3), put(static_cast<std::uint64_t>(value), 17);
        if (fits(20)) return put(14, 4), put(static_cast<std::uint64_t>(value), 20);
        put(15, 4), put(static_cast<std::uint64_t>(value), 64);
    }
    void difference(std::uint64_t bits) {
        const auto changed = bits ^ m_value;
        if (changed == 0) return put(0, 1);
        const auto leading = std::min(static_cast<unsigned>(std::countl_zero(changed)), 31U);
        const auto trailing = static_cast<unsigned>(std::countr_zero(changed));
        if (m_leading != 255 && leading >= m_leading && trailing >= m_trailing) {
            put(2, 2);
            return put(changed >> m_trailing, 64 - m_leading - m_trailing);
        }
        m_leading = leading;
        m_trailing = trailing;
        const unsigned size = 64 - leading - trailing;
        put(3, 2), put(leading, 5), put(size == 64 ? 0 : size, 6), put(changed >> trailing, size);
    }

    std::vector<bool> m_bits;
    unsigned m_count = 0, m_leading = 255, m_trailing = 0;
    std::int64_t m_time = 0, m_delta = 0;
    std::uint64_t m_value = 0;
};

struct Points {
    std::vector<std::int64_t> times;
    std::vector<double> values;
};

/// Distances of every width and values of every kind.
Points wildPoints() {
    Points out;
    std::int64_t time = 1'700'000'000'123;
    constexpr std::int64_t kDeltas[] = {15'000,           15'000, 15'001, 14'990,  23'192, 15'000,
                                        -0x1FFF + 15'000, 70'000, 5'000,  524'288, 1,      600'000,
                                        86'400'000,       15'000, 1'000,  1};
    constexpr double kValues[] = {0, 1, 1, -1, 0.1, 1e300, -1e-300, 5e-324, 3, 3, 3, 12.25, -0.0, 1.0 / 3, 1e15, 42};
    for (int round = 0; round < 6; ++round)
        for (int i = 0; i < 16; ++i) {
            time += kDeltas[(i * (round + 1)) % 16];
            out.times.push_back(time);
            out.values.push_back(kValues[(i * 5 + round) % 16] * (round + 1));
        }
    return out;
}

std::string chunkOf(const Points& points) {
    ChunkWriter writer;
    for (std::size_t i = 0; i < points.times.size(); ++i) writer.add(points.times[i], points.values[i]);
    return writer.chunk();
}

/// A stream of one message with one series of one chunk.
std::string streamOf(const std::string& chunk) {
    ProtoWriter label, series, data, message;
    label.bytes(1, "__name__");
    label.bytes(2, "load");
    series.bytes(1, label.message());
    data.number(3, 1);
    data.bytes(4, chunk);
    series.bytes(2, data.message());
    message.bytes(1, series.message());
    const auto& bytes = message.message();
    std::string out;
    for (auto size = bytes.size();; size >>= 7) {
        out += static_cast<char>(size > 0x7F ? (size & 0x7FU) | 0x80U : size);
        if (size <= 0x7F) break;
    }
    const auto sum = ingest::crc32c(bytes);
    for (const int shift : {24, 16, 8, 0}) out += static_cast<char>(sum >> shift & 0xFFU);
    return out + bytes;
}

} // namespace

/// Answers to remote read: Prometheus' chunks, the stream that they come in, and what damage does to them.
class RemoteReadTest final : public QObject {
    Q_OBJECT

private slots:
    void checkSumsAreCastagnolis();
    void chunksComeBackBitForBit();
    void cutChunksAreRefused();
    void streamsComeBackWhole();
    void everyDamagedByteIsNoticed();
    void requestsSayWhatIsWanted();
};

void RemoteReadTest::checkSumsAreCastagnolis() { // RFC 3720, B.4
    QCOMPARE(ingest::crc32c("123456789"), 0xE3069283U);
    QCOMPARE(ingest::crc32c(std::string(32, '\0')), 0x8A9136AAU);
    QCOMPARE(ingest::crc32c(std::string(32, '\xFF')), 0x62A8AB43U);
    QCOMPARE(ingest::crc32c(""), 0U);
}

void RemoteReadTest::chunksComeBackBitForBit() {
    const auto points = wildPoints();
    Points read;
    QVERIFY(ingest::readXorChunk(chunkOf(points), read.times, read.values));
    QVERIFY(read.times == points.times);
    QCOMPARE(read.values.size(), points.values.size());
    for (std::size_t i = 0; i < read.values.size(); ++i)
        QCOMPARE(std::bit_cast<std::uint64_t>(read.values[i]), std::bit_cast<std::uint64_t>(points.values[i]));
    QVERIFY(ingest::readXorChunk(std::string(2, '\0'), read.times, read.values)); // no sample
    QVERIFY(read.times == points.times);
}

void RemoteReadTest::cutChunksAreRefused() {
    const auto chunk = chunkOf(wildPoints());
    for (std::size_t size = 0; size < chunk.size(); ++size) {
        Points read;
        QVERIFY(!ingest::readXorChunk(std::string_view(chunk).substr(0, size), read.times, read.values));
    }
    Points read;
    QVERIFY(!ingest::readXorChunk(std::string(1000, '\xFF'), read.times, read.values));
}

void RemoteReadTest::streamsComeBackWhole() {
    const auto points = wildPoints();
    const auto bytes = streamOf(chunkOf(points)) + streamOf(chunkOf(points));
    ingest::ChunkedStream stream(bytes);
    int count = 0;
    while (const auto message = stream.next())
        QVERIFY(ingest::readChunkedResponse(*message, [&](ingest::RemoteSeries& series) {
            QCOMPARE(series.labels.at("__name__"), std::string("load"));
            QVERIFY(series.times == points.times);
            ++count;
        }));
    QVERIFY(stream.whole());
    QCOMPARE(count, 2);
}

void RemoteReadTest::everyDamagedByteIsNoticed() {
    const auto bytes = streamOf(chunkOf(wildPoints()));
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        auto damaged = bytes;
        damaged[i] = static_cast<char>(damaged[i] ^ 0x10);
        ingest::ChunkedStream stream(damaged);
        while (stream.next()) {
        }
        QVERIFY2(!stream.whole(), qPrintable(QString::number(i)));
        ingest::ChunkedStream cut(std::string_view(bytes).substr(0, i));
        while (cut.next()) {
        }
        QCOMPARE(cut.whole(), i == 0);
    }
}

void RemoteReadTest::requestsSayWhatIsWanted() {
    const auto bytes = ingest::readRequest({{"job", ingest::RemoteMatcher::Type::Matches, "a|b"}}, 1, 300);
    const auto plain = ingest::inflateBlock(bytes, 1000);
    QVERIFY(plain.has_value());
    QCOMPARE(QByteArray::fromStdString(*plain).toHex(),
             QByteArray("0a13") + "0801" + "10ac02" + "1a0c" + "0802" + "12036a6f62" + "1a03617c62" + "12020100");
}

QTEST_APPLESS_MAIN(RemoteReadTest)
#include "remote_read_test.moc"
