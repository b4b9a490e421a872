#include "tests/support/catch_run.h"

#include <QCoreApplication>

int main(int argc, char* argv[]) {
    const QCoreApplication application(argc, argv);
    return support::runTests(argc, argv);
}
