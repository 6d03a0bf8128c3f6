#pragma once

#include "model/batch.h"
#include "store/workspace.h"

#include <QFile>
#include <QTemporaryDir>
#include <algorithm>
#include <string>

namespace penumbra::test {

/// Fails the test with the error's own sentence.
#define PENUMBRA_OK(result)                                                                                            \
    do {                                                                                                               \
        const auto& checked = (result);                                                                                \
        QVERIFY2(checked.has_value(), checked ? "" : checked.error().text.c_str());                                    \
    } while (false)

/// Whether all that a commit said is that something is not described (yet), or was described otherwise.
inline bool onlyUnknown(const base::Problems& problems) {
    return std::all_of(problems.begin(), problems.end(), [](const auto& one) {
        return one.code == "dangling-reference" || one.code == "unknown-resource" || one.code == "conflict";
    });
}

inline std::string pathIn(const QTemporaryDir& folder, const char* name) {
    return folder.filePath(QString::fromUtf8(name)).toStdString();
}

inline QByteArray bytesOf(const std::string& path) {
    QFile file(QString::fromStdString(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void writeBytes(const std::string& path, const QByteArray& bytes) {
    QFile file(QString::fromStdString(path));
    if (file.open(QIODevice::WriteOnly)) file.write(bytes);
}

inline model::Resource host(const std::string& name, std::int64_t cpu = 4000) {
    model::Resource out;
    out.id = model::makeId(model::ResourceKind::Host, name);
    out.name = name;
    out.capacity.set(model::kCpu, cpu);
    out.labels = {{"zone", "a"}};
    out.attributes["os"] = {"Debian 12", "test", base::fromMillis(1000), ""};
    return out;
}

inline model::Relation runsOn(const std::string& workload, const std::string& hostName) {
    return {model::makeId(model::ResourceKind::Workload, workload), model::makeId(model::ResourceKind::Host, hostName),
            model::RelationKind::RunsOn};
}

inline model::Samples samples(const std::string& hostName, std::int64_t first, int count, double base = 0) {
    model::Samples out;
    out.key = {model::makeId(model::ResourceKind::Host, hostName), "cpu"};
    out.unit = base::Unit::MilliCores;
    for (int i = 0; i < count; ++i) {
        out.times.push_back(first + i * std::int64_t{60'000});
        out.values.push_back(base + i);
    }
    return out;
}

/// A batch that has one record of each kind.
inline model::Batch smallBatch(std::int64_t time = 1'000'000) {
    model::Batch out;
    out.source = "small.csv";
    out.time = base::fromMillis(time);
    out.resources = {host("h1")};
    out.relations = {runsOn("w1", "h1")};
    model::ScheduledEvent event;
    event.id = model::EventId("event/1");
    event.title = "Maintenance";
    event.resources = {out.resources.front().id};
    out.events = {event};
    out.configItems = {{out.resources.front().id, "kernel", "6.1", out.time}};
    out.samples = {samples("h1", 0, 10)};
    out.accounting.read = 14;
    out.cursor = "after 14";
    return out;
}

} // namespace penumbra::test
