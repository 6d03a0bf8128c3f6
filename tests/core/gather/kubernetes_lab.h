#pragma once

#include "base/json.h"
#include "core/gather/lab.h"

#include <QCryptographicHash>
#include <QDateTime>

#include <csignal>
#include <unistd.h>

namespace penumbra::test {

/// A real API server with scheduler and controllers on loopback, without kubelets: its pods are objects that the real
/// scheduler places. Ends with the object.
class KubernetesLab final {
public:
    static constexpr int kPort = 16443;

    ~KubernetesLab() {
        for (const int pid : pids()) ::kill(pid, SIGTERM);
        for (const int pid : pids())
            for (int i = 0; i < 100 && ::kill(pid, 0) == 0; ++i) ::usleep(10'000);
    }

    /// Why there is none on this machine, or an empty text. PENUMBRA_KUBERNETES names the folder of its programs.
    static QString missing() {
        const auto programs = qEnvironmentVariable("PENUMBRA_KUBERNETES");
        if (!QFile::exists(programs + "/kube-scheduler") || !QFile::exists(script()))
            return "PENUMBRA_KUBERNETES names no folder with kube-apiserver and kube-scheduler.";
        return isListening(kPort) ? "Another API server listens on port 16443." : QString();
    }
    static QString script() { return PENUMBRA_DATA "/lab/k8s_up.sh"; }

    bool start(const QString& folder) {
        m_folder = folder;
        return !output("bash", {script(), qEnvironmentVariable("PENUMBRA_KUBERNETES"), folder}).isNull();
    }
    QString url() const { return QString("https://127.0.0.1:%1").arg(kPort); }
    QString authority() const { return m_folder + "/certs/apiserver.crt"; }
    QString kubeconfig() const { return m_folder + "/kubeconfig"; }

    /// The answer of the API server; null when there is none or it refuses.
    base::Json ask(const QString& method, const QString& path, const base::Json& body = {}) const {
        QStringList arguments{"-sSk",
                              "-X",
                              method,
                              "-H",
                              "Authorization: Bearer admintoken",
                              url() + path,
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

    /// A token of a service account, made as the server itself makes them; it is refused after so many seconds.
    QString token(const QString& account, int seconds) const {
        constexpr auto kUrl = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
        const auto uid = get("/api/v1/namespaces/default/serviceaccounts/" + account)["metadata"].value("uid", "");
        const auto now = QDateTime::currentSecsSinceEpoch();
        const auto name = account.toStdString();
        const base::Json claims{
            {"iss", "https://lab"},
            {"aud", {"https://lab"}},
            {"iat", now - 1},
            {"nbf", now - 1},
            {"exp", now + seconds},
            {"sub", "system:serviceaccount:default:" + name},
            {"kubernetes.io", {{"namespace", "default"}, {"serviceaccount", {{"name", name}, {"uid", uid}}}}}};
        const auto text = QByteArray(R"({"alg":"RS256","typ":"JWT"})").toBase64(kUrl) + "." +
                          QByteArray::fromStdString(base::dumpJson(claims)).toBase64(kUrl);
        QFile file(m_folder + "/claims");
        if (!file.open(QIODevice::WriteOnly)) return {};
        file.write(text);
        file.close();
        auto signature = output("openssl", {"dgst", "-sha256", "-sign", m_folder + "/sa.key", file.fileName()});
        signature.chop(1); // output() ends with a line break
        return text + "." + signature.toBase64(kUrl);
    }

    void stopServer() {
        const auto pid = pids().at(1);
        QFile line(QString("/proc/%1/cmdline").arg(pid));
        if (line.open(QIODevice::ReadOnly))
            for (const auto& part : line.readAll().split('\0')) m_server << QString::fromUtf8(part);
        m_server.removeLast();
        ::kill(pid, SIGKILL);
        for (int i = 0; i < 500 && isListening(kPort); ++i) ::usleep(10'000);
    }
    bool startServer() {
        m_again.changeFolder(m_folder);
        if (!m_again.start(m_server.first(), m_server.mid(1), m_folder + "/api2.log")) return false;
        for (int i = 0; i < 600; ++i) {
            if (!get("/api/v1/namespaces/default").is_null()) return true;
            QTest::qWait(100);
        }
        return false;
    }
    /// Etcd forgets all but the newest state.
    bool compact() const {
        const auto version = get("/api/v1/namespaces")["metadata"].value("resourceVersion", "");
        return !output("curl", {"-sS", "--fail", "http://127.0.0.1:12379/v3/kv/compaction", "-d",
                                QString(R"({"revision":"%1"})").arg(QString::fromStdString(version))})
                    .isNull();
    }

private:
    QList<int> pids() const {
        QList<int> out;
        QFile file(m_folder + "/pids");
        if (m_folder.isEmpty() || !file.open(QIODevice::ReadOnly)) return out;
        for (const auto& line : file.readAll().split('\n'))
            if (const auto pid = line.trimmed().toInt(); pid > 0) out << pid;
        return out;
    }

    QString m_folder;
    QStringList m_server; ///< its command line
    Daemon m_again;
};

} // namespace penumbra::test
