#include "forecast/network/network.h"

#include "base/rng.h"
#include "core/forecast/made_series.h"

#include <QTest>
#include <algorithm>
#include <cmath>
#include <stop_token>

using namespace penumbra;
using namespace penumbra::forecast;

namespace {

const Setting kSetting{{24, 168}, 48};

std::vector<std::vector<double>> fleet(int length) {
    std::vector<std::vector<double>> result;
    for (int i = 0; i < 12; ++i) result.push_back(wave(length, static_cast<std::uint64_t>(i) + 10));
    return result;
}

TrainingPlan planOf(NetworkKind kind) {
    TrainingPlan plan;
    plan.kind = kind;
    plan.setting = kSetting;
    plan.windows = 2000;
    plan.hidden = 8;
    plan.steps = 300;
    return plan;
}

base::Result<Network> trained(const TrainingPlan& plan, const base::Run& run = {}, int length = 900) {
    const auto series = fleet(length);
    const std::vector<std::span<const double>> spans(series.begin(), series.end());
    return trainNetwork(spans, plan, run);
}

const Network& trainedOnce(NetworkKind kind) {
    static const auto make = [](NetworkKind k) { return *trained(planOf(k)); };
    static const Network networks[] = {make(NetworkKind::Linear), make(NetworkKind::Mlp), make(NetworkKind::Gru)};
    return networks[static_cast<std::size_t>(kind)];
}

const Forecaster& memberOf(NetworkKind kind) {
    static constexpr const char* kIds[] = {"global-linear", "mlp", "gru"};
    return *forecasters().find(kIds[static_cast<std::size_t>(kind)]);
}

constexpr NetworkKind kKinds[] = {NetworkKind::Linear, NetworkKind::Mlp, NetworkKind::Gru};

std::vector<double> forecasts(NetworkKind kind, const std::vector<double>& values, const std::vector<int>& origins,
                              int horizon) {
    Setting setting = kSetting;
    setting.horizon = horizon;
    setting.network = &trainedOnce(kind);
    std::vector<double> out(origins.size() * static_cast<std::size_t>(horizon), NAN);
    const Forecaster& entry = memberOf(kind);
    const auto prefix = std::span(values).first(static_cast<std::size_t>(origins.front()));
    entry.predict(entry.fit(prefix, setting), values, setting, origins, out);
    return out;
}

double meanError(const std::vector<double>& out, const std::vector<double>& values, int origin) {
    double sum = 0;
    for (std::size_t h = 0; h < out.size(); ++h) sum += std::abs(out[h] - values[static_cast<std::size_t>(origin) + h]);
    return sum / static_cast<double>(out.size());
}

} // namespace

class NetworkTest final : public QObject {
    Q_OBJECT

private slots:
    void matchesTheReference() { // reference/network.py, tolerance 1e-6
        const Gru cell{2, 3};
        Eigen::VectorXf weights(cell.size());
        for (Eigen::Index k = 0; k < weights.size(); ++k)
            weights(k) = static_cast<float>(0.5 * std::sin(1.7 * static_cast<double>(k) + 0.3));
        Matrix x(6, 1);
        for (int k = 0; k < 6; ++k) x(k, 0) = static_cast<float>(std::sin(0.9 * k));
        const Matrix h = cell.forward(weights.data(), x, nullptr);
        const double expected[] = {0.1838632, -0.2726219, -0.2899694};
        for (int k = 0; k < 3; ++k) QVERIFY(std::abs(static_cast<double>(h(k, 0)) - expected[k]) < 1e-6);
        Matrix target(2, 1), answer(4, 1), gradient;
        target << 1, -2;
        answer << 0.5F, -1, 1.5F, -3;
        QVERIFY(std::abs(static_cast<double>(pinballLoss(answer, target, {0.1F, 0.9F}, gradient)) - 0.475) < 1e-6);
    }

    void gradientsAgreeWithFiniteDifferences() {
        for (const NetworkKind kind : kKinds)
            for (const std::vector<float>& levels : {std::vector<float>{0.5F}, {0.025F, 0.1F, 0.5F, 0.9F, 0.975F}}) {
                Network network;
                network.kind = kind;
                network.shape = shapeFor({{4, 8}, 3});
                network.hidden = kind == NetworkKind::Linear ? 0 : 5;
                network.levels = levels;
                base::Rng rng(3);
                network.weights.resize(static_cast<std::size_t>(network.size()));
                for (float& w : network.weights) w = 0.4F * static_cast<float>(rng.normal());
                Matrix x(network.shape.inputCount(), 7), y(network.shape.outputCount(), 7);
                for (float& v : x.reshaped()) v = static_cast<float>(rng.normal());
                for (float& v : y.reshaped()) v = 3 * static_cast<float>(rng.normal());
                std::vector<float> gradient(network.weights.size(), 0.0F), unused(gradient);
                network.loss(x, y, gradient.data());
                double difference = 0, size = 0;
                for (std::size_t k = 0; k < network.weights.size(); ++k) {
                    constexpr float kStep = 5e-4F;
                    Network moved = network;
                    moved.weights[k] += kStep;
                    const double up = static_cast<double>(moved.loss(x, y, unused.data()));
                    moved.weights[k] -= 2 * kStep;
                    const double slope = (up - static_cast<double>(moved.loss(x, y, unused.data()))) / (2 * kStep);
                    difference += std::pow(slope - static_cast<double>(gradient[k]), 2);
                    size += slope * slope;
                }
                QVERIFY2(std::sqrt(difference / size) < 0.02,
                         qPrintable(QString("%1: %2").arg(static_cast<int>(kind)).arg(std::sqrt(difference / size))));
            }
    }

    void learnsWhatTheFleetShares() {
        const auto values = wave(900, 99); // not one of those trained on; its noise alone has a mean error of 1.6
        for (const NetworkKind kind : kKinds) {
            const double error = meanError(forecasts(kind, values, {800}, 48), values, 800);
            QVERIFY2(error < 2.4, qPrintable(QString("%1: %2").arg(memberOf(kind).id).arg(error)));
            const double beyond = meanError(forecasts(kind, values, {750}, 130), values, 750);
            QVERIFY2(beyond < 6, qPrintable(QString("%1 beyond: %2").arg(memberOf(kind).id).arg(beyond)));
        }
    }

    void answersWithTheMedianAmongItsLevels() {
        TrainingPlan plan = planOf(NetworkKind::Mlp);
        plan.levels = {0.025F, 0.1F, 0.5F, 0.9F, 0.975F};
        const auto network = trained(plan);
        QVERIFY(network.has_value());
        QCOMPARE(network->medianBlock(), 2);
    }

    void sameBytesForAnyNumberOfThreads() {
        for (const NetworkKind kind : kKinds) {
            base::Run run;
            run.threads = 7;
            QVERIFY(writeNetwork(*trained(planOf(kind), run)) == writeNetwork(trainedOnce(kind)));
            run.seed = 2;
            QVERIFY(writeNetwork(*trained(planOf(kind), run)) != writeNetwork(trainedOnce(kind)));
        }
    }

    void leavesOutTheNewest() {
        auto series = fleet(900);
        TrainingPlan plan = planOf(NetworkKind::Linear);
        plan.leave = 200;
        const auto train = [&] {
            const std::vector<std::span<const double>> spans(series.begin(), series.end());
            return *trainNetwork(spans, plan, {});
        };
        const Network before = train();
        for (auto& values : series) std::fill(values.end() - 200, values.end(), 1e6);
        QVERIFY(train() == before);
    }

    void comesBackFromItsBytes() {
        for (const NetworkKind kind : kKinds) {
            const std::string bytes = writeNetwork(trainedOnce(kind));
            const auto back = readNetwork(bytes);
            QVERIFY(back.has_value() && *back == trainedOnce(kind));
            std::string other = bytes;
            other[16] = 9;
            QVERIFY(readNetwork(other).error().text.find("version 9") != std::string::npos);
            for (std::size_t at = 20; at < bytes.size(); at += 997) {
                std::string damaged = bytes;
                damaged[at] = static_cast<char>(damaged[at] ^ 4);
                QVERIFY(!readNetwork(damaged).has_value());
                QVERIFY(!readNetwork(bytes.substr(0, at)).has_value());
            }
            QVERIFY(readNetwork("").error().text.size() > 20);
        }
    }

    void stopsAndRefuses() {
        std::stop_source source;
        source.request_stop();
        base::Run run;
        run.stop = source.get_token();
        QVERIFY(trained(planOf(NetworkKind::Mlp), run).error().kind == base::ErrorKind::Cancelled);
        QVERIFY(trained(planOf(NetworkKind::Linear), {}, 100).error().kind == base::ErrorKind::Input);
        TrainingPlan plan = planOf(NetworkKind::Mlp);
        plan.levels = {0.1F};
        QVERIFY(trained(plan).error().kind == base::ErrorKind::Usage);
        plan = planOf(NetworkKind::Mlp);
        plan.setting.cycles.clear();
        QVERIFY(trained(plan).error().kind == base::ErrorKind::Usage);
    }

    void membersNeedAFittingNetwork() {
        for (const NetworkKind kind : kKinds) {
            Setting setting = kSetting;
            QCOMPARE(memberOf(kind).minimumLength(setting), kNever);
            setting.network = &trainedOnce(kind);
            QCOMPARE(memberOf(kind).minimumLength(setting), 336);
            setting.cycles = {12, 168};
            QCOMPARE(memberOf(kind).minimumLength(setting), kNever);
            setting.cycles = {24, 168};
            setting.network = &trainedOnce(kind == NetworkKind::Mlp ? NetworkKind::Gru : NetworkKind::Mlp);
            QCOMPARE(memberOf(kind).minimumLength(setting), kNever);
        }
    }

    void membersKeepTheContract() {
        for (const NetworkKind kind : kKinds) {
            auto values = wave(600, 2);
            const auto before = forecasts(kind, values, {400, 450}, 60);
            const auto one = forecasts(kind, values, {450}, 60);
            QVERIFY(std::equal(one.begin(), one.end(), before.begin() + 60));
            auto changed = values;
            std::fill(changed.begin() + 450, changed.end(), 1e6);
            QVERIFY(before == forecasts(kind, changed, {400, 450}, 60));
            for (std::size_t t = 0; t < values.size(); ++t)
                if (t % 3 == 0 || (t > 380 && t < 440)) values[t] = NAN;
            for (const double v : forecasts(kind, values, {400, 430, 600}, 60)) QVERIFY(v > 40 && v < 160);
            std::fill(values.begin() + 3, values.end(), NAN);
            for (const double v : forecasts(kind, values, {400, 600}, 60)) QVERIFY(std::isfinite(v));
            const std::vector<double> flat(500, 7.0);
            for (const double v : forecasts(kind, flat, {450}, 60)) QVERIFY(std::abs(v - 7) < 1e-9);
        }
    }

    void blocksCarryFineSteps() { // a day of 288 steps is seen in blocks of 12
        const Shape shape = shapeFor({{288}, 288});
        QCOMPARE(shape.block, 12);
        QCOMPARE(shape.inputs, 7 * 24);
        QVERIFY(isValid(shape) && shape.outputCount() == 12 + 24);
        std::vector<double> values;
        for (int t = 0; t < 288 * 10; ++t) values.push_back(50 + 10 * std::sin(2 * M_PI * t / 288) + t % 6);
        const Window window = readWindow(values, 2500, shape);
        std::vector<double> out(288);
        writeSteps(shape, window, Eigen::VectorXf::Zero(shape.outputCount()), out);
        QVERIFY(meanError(out, values, 2500) < 0.1);
        Eigen::VectorXf target(shape.outputCount());
        QVERIFY(readTarget(values, 2500, shape, window, target));
        QVERIFY(!readTarget(values, 2700, shape, window, target));
        writeSteps(shape, window, target, out);
        QVERIFY(meanError(out, values, 2500) < 0.3);
    }
};

QTEST_APPLESS_MAIN(NetworkTest)
#include "network_test.moc"
