#include "base/rng.h"
#include "core/ingest/chunk_writer.h"
#include "ingest/remote_read/messages.h"
#include "ingest/remote_read/xor_chunk.h"

#include <QtTest>
#include <bit>
#include <cmath>

using namespace penumbra;
using test::ChunkWriter;
using test::streamOf;

namespace {

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
    void anyBytesEnd();
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

void RemoteReadTest::anyBytesEnd() {
    base::Rng rng(3, 0);
    const auto chunk = chunkOf(wildPoints());
    for (int i = 0; i < 100'000; ++i) {
        auto bytes = chunk;
        for (int k = 0; k < 1 + i % 4; ++k)
            bytes[rng.below(static_cast<std::uint32_t>(i % 3 ? 40 : bytes.size()))] = static_cast<char>(rng.below(256));
        Points read;
        ingest::readXorChunk(bytes, read.times, read.values);
        QVERIFY(read.times.size() == read.values.size() && read.times.size() <= 65'535);
        if (i % 10 == 0) ingest::readChunkedResponse(bytes, [](ingest::RemoteSeries&) {});
        if (i % 10 == 0) ingest::readSamplesResponse(bytes, [](ingest::RemoteSeries&) {});
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
