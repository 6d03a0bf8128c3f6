#pragma once

#include "base/json.h"
#include "core/gather/lab.h"

#include <csignal>
#include <unistd.h>

namespace penumbra::test {

/// A real API server with scheduler and controllers on loopback, without kubelets: its pods are objects that the real
/// scheduler places. Ends with the object.
class KubernetesLab final {
public:
    ~KubernetesLab() {
        QFile pids(m_folder + "/pids");
        if (!pids.open(QIODevice::ReadOnly)) return;
        for (const auto& line : pids.readAll().split('\n'))
            if (const auto pid = line.trimmed().toInt(); pid > 0) ::kill(pid, SIGTERM);
    }

    /// `programs`: the folder of kube-apiserver and kube-scheduler; `script` starts them and writes DIR/pids.
    bool start(const QString& script, const QString& programs, const QString& folder) {
        m_folder = folder;
        return !output("bash", {script, programs, folder}).isNull();
    }

    /// The answer of the API server; null when there is none or it refuses.
    base::Json ask(const QString& method, const QString& path, const base::Json& body = {}) const {
        QStringList arguments{"-sSk",
                              "-X",
                              method,
                              "-H",
                              "Authorization: Bearer admintoken",
                              "https://127.0.0.1:16443" + path,
                              "--fail",
                              "-H",
                              method == "PATCH" ? "Content-Type: application/merge-patch+json"
                                                : "Content-Type: application/json"};
        if (!body.is_null()) arguments << "--data-binary" << QString::fromStdString(base::dumpJson(body));
        const auto answer = base::parseJson(output("curl", arguments).toStdString(), "the API server's answer");
        return answer ? *answer : base::Json();
    }

    base::Json get(const QString& path) const { return ask("GET", path); }
    /// At once, as no kubelet will confirm it.
    void remove(const QString& path) const {
        ask("DELETE", path, {{"gracePeriodSeconds", 0}, {"propagationPolicy", "Background"}});
    }

private:
    QString m_folder;
};

} // namespace penumbra::test
