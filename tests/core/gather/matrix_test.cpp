#include "base/rng.h"
#include "gather/prometheus/answer_wire.h"
#include "gather/prometheus/matrix.h"

#include <QtTest>

using namespace penumbra;
using gather::PrometheusAnswer;

/// The reader of the usual shape says what a JSON library says, or leaves it to that.
class MatrixTest final : public QObject {
    Q_OBJECT

private slots:
    void usualAnswersAreReadQuickly();
    void unusualAnswersAreLeftToTheLibrary_data();
    void unusualAnswersAreLeftToTheLibrary();
    void bothAgreeOnDamagedAnswers();
    void wireBringsBackWhatItTook();
};

namespace {

constexpr base::TimeWindow kWindow{base::Time(base::Duration(1'000'000)), base::Time(base::Duration(9'000'000))};

base::Result<PrometheusAnswer> read(const std::string& body) {
    gather::HttpResponse response;
    response.status = 200;
    response.body = body;
    response.from = *gather::parseUrl("http://p:9090/");
    return gather::parseAnswer(response, gather::AnswerShape::Matrix, kWindow);
}
/// Behind so many spaces the quick reader does not look.
base::Result<PrometheusAnswer> readSlowly(const std::string& body) { return read(std::string(5000, ' ') + body); }

bool isQuick(const std::string& body) { return gather::readMatrixQuickly(body, kWindow).has_value(); }

std::string bytesOf(const base::Result<PrometheusAnswer>& answer) {
    return answer ? gather::encodeAnswer(*answer) : "none";
}

const std::string kAnswer =
    R"({"status":"success","data":{"resultType":"matrix","result":[{"metric":{"__name__":"up","instance":"a:1"},)"
    R"("values":[[1000,"1"],[1300.5,"-2.5e-3"],[1600.123,"NaN"],[1900,"+Inf"],[1800,"7"],[2200,"x"],[99999,"1"]]},)"
    R"({"metric":{},"values":[]},{"metric":{"p":"a\"b\\c\u00e9","q":"ü"},"values":[ [ 1000 , "0" ] ]}]},)"
    R"("warnings":["a store is away"]})";

} // namespace

void MatrixTest::usualAnswersAreReadQuickly() {
    QVERIFY(isQuick(kAnswer));
    const auto answer = read(kAnswer);
    QVERIFY2(answer, answer ? "" : answer.error().text.c_str());
    QCOMPARE(answer->warnings, std::vector<std::string>{"a store is away"});
    QCOMPARE(answer->rows.size(), std::size_t(3));
    QCOMPARE(answer->rows[0].times, (std::vector<std::int64_t>{1'000'000, 1'300'500, 1'800'000}));
    QCOMPARE(answer->rows[0].values, (std::vector<double>{1, -2.5e-3, 7}));
    QCOMPARE(answer->rows[0].rejected, std::int64_t(4));
    QCOMPARE(answer->rows[2].labels.at("p"), std::string("a\"b\\c\u00e9"));
    QCOMPARE(bytesOf(readSlowly(kAnswer)), bytesOf(answer));
    // as VictoriaMetrics and older or newer servers write it
    for (
        const char* answered :
        {R"({"status":"success","isPartial":false,"data":{"resultType":"matrix","result":[{"metric":{"a":"b"},"values":[[1000,"1"]]}]},"stats":{"seriesFetched":"1"}})",
         R"({"status":"success","data":{"resultType":"matrix","result":[]}})",
         "{\n \"status\": \"success\",\n \"data\": {\"resultType\": \"matrix\", \"result\": [ {\"metric\": {}, "
         "\"values\": [[1000, \"1\"]] } ] } }"}) {
        QVERIFY2(isQuick(answered) || std::string_view(answered).find("\"result\": ") != std::string_view::npos,
                 answered);
        QVERIFY(read(answered).has_value());
        QCOMPARE(bytesOf(readSlowly(answered)), bytesOf(read(answered)));
    }
}

void MatrixTest::unusualAnswersAreLeftToTheLibrary_data() {
    QTest::addColumn<QByteArray>("rows");
    QTest::newRow("values first") << QByteArray(R"({"values":[[1000,"1"]],"metric":{"a":"b"}})");
    QTest::newRow("histograms") << QByteArray(R"({"metric":{"a":"b"},"histograms":[[1000,{"count":"1"}]]})");
    QTest::newRow("both") << QByteArray(R"({"metric":{"a":"b"},"values":[[1000,"1"]],"histograms":[]})");
    QTest::newRow("bare number") << QByteArray(R"({"metric":{},"values":[[1000,1]]})");
    QTest::newRow("time with exponent") << QByteArray(R"({"metric":{},"values":[[1e3,"1"]]})");
    QTest::newRow("negative time") << QByteArray(R"({"metric":{},"values":[[-1,"1"]]})");
    QTest::newRow("time with leading zero") << QByteArray(R"({"metric":{},"values":[[01000,"1"]]})");
    QTest::newRow("many decimals") << QByteArray(R"({"metric":{},"values":[[1000.12345,"1"]]})");
    QTest::newRow("label twice") << QByteArray(R"({"metric":{"a":"b","a":"c"},"values":[]})");
    QTest::newRow("label that is no text") << QByteArray(R"({"metric":{"a":5},"values":[]})");
    QTest::newRow("text that is not UTF-8") << QByteArray("{\"metric\":{\"a\":\"\xFF\"},\"values\":[]}");
    QTest::newRow("escaped value") << QByteArray(R"({"metric":{},"values":[[1000,"\u0031"]]})");
    QTest::newRow("three in a pair") << QByteArray(R"({"metric":{},"values":[[1000,"1",2]]})");
    QTest::newRow("comma too many") << QByteArray(R"({"metric":{},"values":[[1000,"1"],]})");
    QTest::newRow("row of another kind") << QByteArray("17");
}

void MatrixTest::unusualAnswersAreLeftToTheLibrary() {
    QFETCH(QByteArray, rows);
    const auto body = R"({"status":"success","data":{"resultType":"matrix","result":[)" + rows.toStdString() + "]}}";
    QVERIFY(!isQuick(body));
    QCOMPARE(bytesOf(read(body)), bytesOf(readSlowly(body)));
}

void MatrixTest::bothAgreeOnDamagedAnswers() {
    int quick = 0, taken = 0, count = 0;
    base::Rng rng(7, 0);
    const auto compare = [&](const std::string& body) {
        const auto ours = read(body), theirs = readSlowly(body);
        ++count;
        quick += isQuick(body) ? 1 : 0;
        taken += theirs ? 1 : 0;
        return bytesOf(ours) == bytesOf(theirs);
    };
    for (std::size_t i = 0; i < kAnswer.size(); ++i) {
        QVERIFY2(compare(kAnswer.substr(0, i)), kAnswer.substr(0, i).c_str());
        for (const char c :
             {'"', '\\', '[', ']', '{', '}', ',', ':', '0', '9', '.', '-', 'e', ' ', '\n', '\0', '\x7F', '\xC3'}) {
            auto changed = kAnswer;
            changed[i] = c;
            QVERIFY2(compare(changed), changed.c_str());
            changed = kAnswer;
            changed.insert(i, 1, c);
            QVERIFY2(compare(changed), changed.c_str());
        }
        auto without = kAnswer;
        without.erase(i, 1 + rng.below(5));
        QVERIFY2(compare(without), without.c_str());
    }
    qInfo("%d damaged answers: both agree; %d were still answers, %d read quickly", count, taken, quick);
    QVERIFY(taken > 1000 && quick > 1000);
}

void MatrixTest::wireBringsBackWhatItTook() {
    PrometheusAnswer answer;
    answer.warnings = {"", "x"};
    const auto add = [&](std::vector<std::int64_t> times) {
        std::vector<double> values(times.size(), 0.5);
        answer.rows.push_back({{{"a", "b"}}, std::move(times), std::move(values), 3});
    };
    add({});
    add({-5});
    add({1000, 2000, 3000});
    add({1000, 2000, 3001});
    add({0, 1, std::int64_t{1} << 40});
    const auto bytes = gather::encodeAnswer(answer);
    const auto again = gather::decodeAnswer(bytes);
    QVERIFY(again.has_value());
    QCOMPARE(again->rows.size(), answer.rows.size());
    for (std::size_t i = 0; i < answer.rows.size(); ++i) {
        QVERIFY(again->rows[i].times == answer.rows[i].times);
        QVERIFY(again->rows[i].values == answer.rows[i].values);
        QCOMPARE(again->rows[i].rejected, std::int64_t(3));
    }
    for (std::size_t size = 1; size < bytes.size(); ++size) QVERIFY(!gather::decodeAnswer(bytes.substr(0, size)));
    QVERIFY(!gather::decodeAnswer(bytes + "x"));
}

QTEST_APPLESS_MAIN(MatrixTest)
#include "matrix_test.moc"
