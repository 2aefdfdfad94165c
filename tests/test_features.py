"""Every feature, English and Chinese, as executable tests."""

from pytest_bdd import scenarios

scenarios("../features")
