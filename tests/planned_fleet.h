#pragma once

#include <QByteArray>
#include <QString>

namespace penumbra::test {

inline const QString kCorpus = PENUMBRA_DATA "/data/corpus/";

/// A plan of two new hosts, as all tests of planned changes know it.
inline const QString kTwoHosts = "terraform-plan/infracost__infracost__testdata__example_plan.json";

/// resources.csv of a fleet that real plans are about: one large machine with an identity of the cloud, two small ones
/// that plans of the corpus change, and three jobs that no host has room for.
inline const QByteArray kPlannedFleet =
    "kind,name,capacity.cpu,capacity.memory,request.cpu,request.memory,attribute.id.cloud,label.kubernetes.io/os\n"
    "host,web,2,1GiB,,,i-01ba2abb329c4eec0,linux\n"
    "host,sample,1,1GiB,,,i-7bef86f8,linux\n"
    "host,big,8,32GiB,,,i-000,linux\n"
    "workload,job-1,,,12,20GiB,,\nworkload,job-2,,,12,20GiB,,\nworkload,job-3,,,12,20GiB,,\n";

} // namespace penumbra::test
